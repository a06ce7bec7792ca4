import Drawing
import Foundation
import Testing

@testable import Plotting

@Suite struct SimplifiedLineTests {
  /// How far a point is from the nearest place on a line.
  private func distance(from point: Point, to line: [Point]) -> Double {
    zip(line, line.dropFirst()).map { start, end in
      let way = end - start
      let offset = point - start
      let square = way.dx * way.dx + way.dy * way.dy
      let along = square > 0 ? (offset.dx * way.dx + offset.dy * way.dy) / square : 0
      return (point - (start + way * min(1, max(0, along)))).length
    }.min() ?? .infinity
  }

  @Test func aStraightLineIsItsEnds() {
    let line = (0...100).map { Point(x: Double($0), y: 2 * Double($0)) }
    #expect(line.simplified(within: 0.01) == [line[0], line[100]])
  }

  @Test func cornersStay() {
    let corner = [Point(x: 0, y: 0), Point(x: 5, y: 0), Point(x: 10, y: 0), Point(x: 10, y: 10)]
    #expect(corner.simplified(within: 0.1) == [corner[0], corner[2], corner[3]])
    #expect(Array(corner.prefix(2)).simplified(within: 0.1) == Array(corner.prefix(2)))
  }

  /// A line that turns back on itself goes as far as it went.
  @Test func aSpikeStays() {
    let spike = [0.0, 10, 0].map { Point(x: $0, y: 0) }
    #expect(spike.simplified(within: 0.1) == spike)
  }

  @Test(arguments: [0.05, 0.5, 3])
  func noPointIsFartherThanTheDistance(tolerance: Double) {
    // A spiral that wobbles: curves, cusps and points on top of each other.
    let line = (0..<2000).map { step -> Point in
      let angle = Double(step) / 40
      let radius = 100 * exp(-angle / 20) + (step.isMultiple(of: 7) ? 2 : 0)
      return Point(x: radius * cos(angle), y: radius * sin(angle))
    }
    let simple = line.simplified(within: tolerance)
    #expect(simple.first == line.first && simple.last == line.last)
    #expect(simple.count < line.count)
    #expect(line.allSatisfy { distance(from: $0, to: simple) <= tolerance + 1e-9 })
  }
}
