import Drawing
import Testing

@testable import Plotting

@Suite struct PlotAreaTests {
  @Test func valuesGrowToTheRightAndUpwards() {
    #expect(testArea.point(0, 0) == Point(x: 50, y: 120))
    #expect(testArea.point(10, 1) == Point(x: 250, y: 20))
    #expect(testArea.point(SIMD2(5, 0.25)) == Point(x: 150, y: 95))
  }

  @Test func aNearLineIsLeftAsItIs() {
    let path = testArea.line(through: [SIMD2(0, 0), SIMD2(5, 1), SIMD2(12, 3)])
    #expect(
      points(of: path) == [
        Point(x: 50, y: 120), Point(x: 150, y: 20), Point(x: 290, y: -180),
      ])
  }

  /// A line to a point at 10¹⁵ is cut far outside, and still has the slope it had.
  @Test func aFarLineIsCut() {
    let path = testArea.line(through: [SIMD2(0, 0), SIMD2(1e15, 0.5e14)])
    let ends = points(of: path)
    #expect(ends.count == 2)
    #expect(ends.allSatisfy { abs($0.x) < 3000 && abs($0.y) < 3000 })
    let way = ends[1] - ends[0]
    #expect(abs(way.dy / way.dx + 0.25) < 1e-9)
    #expect(!ends.contains { testArea.rectangle.contains($0) && $0 != ends[0] })
  }

  @Test func aLineThatPassesFarAwayIsNotDrawn() {
    #expect(testArea.line(through: [SIMD2(-1e9, 1e9), SIMD2(1e9, 1e9)]).elements.isEmpty)
    #expect(testArea.line(through: [SIMD2(0, 0), SIMD2(.infinity, 0)]).elements.isEmpty)
  }
}
