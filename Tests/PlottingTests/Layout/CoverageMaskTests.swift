import Drawing
import Foundation
import Testing

@testable import Plotting

@Suite struct PaintedAreaTests {
  private let bounds = Rectangle(minX: 10, minY: 10, maxX: 110, maxY: 90)
  private let width = 1.6

  private static func path(_ count: Int, _ point: (Int) -> Point) -> [Point] {
    (0..<count).map(point)
  }

  /// Paths that pass places again and again.
  static let paths: [String: [Point]] = {
    var state: UInt64 = 7
    func random() -> Double {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Double(state >> 33) / Double(1 << 31) - 0.5
    }
    var walker = Point(x: 60, y: 50)
    return [
      "random walk": path(4000) { _ in
        walker = walker + Vector(dx: 2 * random(), dy: 2 * random())
        return walker
      },
      "bounces around a place": path(2000) { _ in
        Point(x: 60 + 8 * random(), y: 50 + 20 * random())
      },
      "bounces out of the plot": path(300) { _ in
        Point(x: 60 + 300 * random(), y: 50 + 200 * random())
      },
      "goes in circles": path(3000) { step in
        let angle = Double(step) / 10
        return Point(x: 60 + 30 * cos(angle), y: 50 + 20 * sin(angle))
      },
      "straight, to and fro": path(2000) { step in
        let share = abs(Double(step % 500) / 250 - 1)
        return Point(x: 20 + 80 * share, y: 30 + 37 * share)
      },
      "tiny steps that converge": path(5000) { step in
        let share = exp(-Double(step) / 800)
        return Point(x: 100 - 70 * share, y: 80 - 60 * share * share)
      },
    ]
  }()

  /// The stretches of a path that are seen.
  private func stretches(of path: [Point], in bounds: Rectangle) -> [[Point]] {
    var area = CoverageMask(bounds, width: width)
    return zip(path, path.dropFirst()).filter { area.paint(from: $0, to: $1) }.map { [$0, $1] }
  }

  private func picture(of lines: [[Point]]) throws -> Raster {
    var canvas = RasterCanvas(size: Size(width: 120, height: 100))
    var path = Path()
    for line in lines { path.addLines(through: line) }
    canvas.clip(to: bounds) { $0.stroke(path, with: Stroke(.black, width: width)) }
    return try canvas.raster()
  }

  /// At the edge of a line, what is missing is narrower than the reach of a sample, 0.19 units:
  /// that is less than 0.19·√2 of a pixel that it crosses.
  @Test(arguments: paths.keys.sorted())
  func leavesOutWhatIsNotSeen(name: String) throws {
    let path = try #require(PaintedAreaTests.paths[name])
    let kept = stretches(of: path, in: bounds)
    #expect(kept.count < path.count)
    let (whole, seen) = (try picture(of: [path]), try picture(of: kept))
    let differences = zip(whole.pixels, seen.pixels).map { abs(Int($0 & 255) - Int($1 & 255)) }
    #expect((differences.max() ?? 255) <= 69)
    // Hardly any is that large.
    let painted = whole.pixels.count { $0 & 255 < 128 }
    #expect(differences.count { $0 > 32 } <= painted / 50)
  }

  @Test func keepsFewOfManyPasses() throws {
    let path = try #require(PaintedAreaTests.paths["goes in circles"])
    // A round takes 63 steps.
    #expect(stretches(of: path, in: bounds).count < 400)
  }

  /// For each stretch, whether it is seen.
  private func areSeen(_ stretches: [(Point, Point)]) -> [Bool] {
    var area = CoverageMask(bounds, width: width)
    return stretches.map { area.paint(from: $0, to: $1) }
  }

  @Test func knowsWhatIsNew() {
    let (start, end) = (Point(x: 20, y: 20), Point(x: 60, y: 50))
    let seen = areSeen([
      (start, end), (start, end), (end, start), (Point(x: 40, y: 35), Point(x: 40, y: 35)),
      // Longer at one end, and beside it.
      (start, Point(x: 64, y: 53)), (Point(x: 21, y: 20), Point(x: 61, y: 50)),
    ])
    #expect(seen == [true, false, false, false, true, true])
  }

  @Test func nothingIsSeenOutside() {
    let seen = areSeen([
      (Point(x: 0, y: 0), Point(x: 0, y: 100)), (Point(x: -1e300, y: 0), Point(x: 5, y: 1e300)),
      (Point(x: 0, y: 0), Point(x: 120, y: 100)), (Point(x: -1e6, y: 85), Point(x: 1e6, y: 85)),
    ])
    #expect(seen == [false, false, true, true])
  }
}
