import Contours
import Foundation

/// A grid and what contourpy finds in it.
struct ReferenceContours: Decodable {
  struct Line: Decodable {
    var level: Double
    var length: Double
    var polylines: [[[Double]]]
  }

  struct Band: Decodable {
    var lower: Double
    var upper: Double
    var area: Double
  }

  var x: [Double]
  var y: [Double]
  var z: [[Double?]]
  var lines: [Line]
  var bands: [Band]

  static let names = ["course_bowl", "noise", "noise_with_holes", "rosenbrock", "saddle"]

  init(named name: String) throws {
    let url = Bundle.module.url(
      forResource: name, withExtension: "json", subdirectory: "Fixtures")
    guard let url else { throw CocoaError(.fileNoSuchFile) }
    self = try JSONDecoder().decode(ReferenceContours.self, from: Data(contentsOf: url))
  }

  var surface: ScalarGrid {
    ScalarGrid(x: x, y: y, values: z.flatMap { $0.map { $0 ?? .nan } })
  }
}
