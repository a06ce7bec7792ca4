import Contours
import Drawing
import Foundation

@testable import Plotting

/// Functions whose reliefs hide parts of themselves in different ways.
enum TestGround: CaseIterable {
  case saddle
  case himmelblau
  case craterWithHole

  /// Samples over the square from −4 to 4.
  func surface(_ count: Int = 17) -> Surface {
    Surface(over: -4...4, -4...4, columns: count, rows: count + 2, sampling: value)
  }

  private func value(_ x: Double, _ y: Double) -> Double {
    switch self {
    case .saddle:
      return x * x - y * y
    case .himmelblau:
      let (first, second) = (x * x + y - 11, x + y * y - 7)
      return first * first + second * second
    case .craterWithHole:
      // A rim that rises and falls, and nothing on a part of the slope.
      let distance = (x * x + y * y).squareRoot()
      if abs(x + 2.2) < 0.6, abs(y) < 1.3 { return .nan }
      return sin(2 * distance) + 0.3 * cos(3 * x) + 0.2 * y
    }
  }

  func relief(from viewpoint: Viewpoint, _ count: Int = 17) -> Relief {
    let surface = surface(count)
    return Relief(
      of: surface, named: "w", "b", height: Scale(surface.finiteRange ?? 0...1), named: "loss",
      from: viewpoint)
  }
}

/// Views from all quarters, level and steep, and along the grid.
let testViewpoints = [
  Viewpoint(azimuth: 30, elevation: 35), Viewpoint(azimuth: 115, elevation: 20),
  Viewpoint(azimuth: -150, elevation: 50), Viewpoint(azimuth: -20, elevation: 8),
  Viewpoint(azimuth: 0, elevation: 25), Viewpoint(azimuth: 90, elevation: 40),
  Viewpoint(azimuth: 45, elevation: 90),
]

/// A facet of a relief, put together from the samples alone.
struct TestFacet {
  /// The cell it belongs to.
  var column: Int
  var row: Int
  /// Places in the box.
  var corners: [SIMD3<Double>]

  /// All facets of a surface in a box, in no particular order.
  static func all(of surface: Surface, in box: Box) -> [TestFacet] {
    let columns = surface.x.count
    return (0..<(surface.y.count - 1)).flatMap { row in
      (0..<(columns - 1)).flatMap { column in
        let nodes = [(column, row), (column + 1, row), (column + 1, row + 1), (column, row + 1)]
        let corners = nodes.map { column, row in
          box.place(surface.x[column], surface.y[row], surface.values[row * columns + column])
        }
        let center = corners.reduce(SIMD3(0, 0, 0), +) / 4
        guard center.z.isFinite else { return [TestFacet]() }
        return (0..<4).map {
          TestFacet(
            column: column, row: row, corners: [center, corners[$0], corners[($0 + 1) % 4]])
        }
      }
    }
  }
}

/// For each pixel, the nearest facet at its middle: a depth buffer.
struct DepthBuffer {
  let width: Int
  private(set) var facets: [Int?]
  private var depths: [Double]

  init(_ facets: [TestFacet], _ projection: Projection, width: Int, height: Int) {
    self.width = width
    self.facets = Array(repeating: nil, count: width * height)
    depths = Array(repeating: .infinity, count: width * height)
    for (number, facet) in facets.enumerated() {
      let points = facet.corners.map { projection.point($0) }
      let depths = facet.corners.map { place in
        // The depth of a place, by the values it stands for.
        projection.depth(
          projection.box.x.value(at: place.x), projection.box.y.value(at: place.y),
          projection.box.z.value(at: place.z))
      }
      add(number, points, depths, height)
    }
  }

  private mutating func add(_ number: Int, _ points: [Point], _ depths: [Double], _ height: Int) {
    guard let bounds = Rectangle(around: points) else { return }
    let (first, second) = (points[1] - points[0], points[2] - points[0])
    let area = first.dx * second.dy - first.dy * second.dx
    for row in max(0, Int(bounds.minY) - 1)..<min(height, Int(bounds.maxY) + 2) {
      for column in max(0, Int(bounds.minX) - 1)..<min(width, Int(bounds.maxX) + 2) {
        let way = Point(x: Double(column) + 0.5, y: Double(row) + 0.5) - points[0]
        let one = (way.dx * second.dy - way.dy * second.dx) / area
        let two = (first.dx * way.dy - first.dy * way.dx) / area
        guard one >= 0, two >= 0, one + two <= 1 else { continue }
        let depth = depths[0] * (1 - one - two) + depths[1] * one + depths[2] * two
        let pixel = row * width + column
        if depth < self.depths[pixel] { (self.depths[pixel], facets[pixel]) = (depth, number) }
      }
    }
  }

  /// The pixels that have, with all eight around them, one answer.
  func settledPixels(_ isAlike: (Int?, Int?) -> Bool) -> [Int] {
    facets.indices.filter { pixel in
      let around = [-1, 0, 1].flatMap { row in
        [-1, 0, 1].map { pixel + row * width + $0 }
      }
      return around.allSatisfy { facets.indices.contains($0) && isAlike(facets[$0], facets[pixel]) }
    }
  }
}

extension Scale {
  /// The value at a fraction of a linear scale.
  func value(at fraction: Double) -> Double {
    domain.lowerBound + fraction * (domain.upperBound - domain.lowerBound)
  }
}
