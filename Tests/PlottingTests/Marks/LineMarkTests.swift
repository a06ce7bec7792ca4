import Drawing
import Testing

@testable import Plotting

@Suite struct LineMarkTests {
  @Test func runsThroughItsPoints() {
    let mark = LineMark(
      through: [SIMD2(0, 0), SIMD2(10, 1)], color: .black, width: 0.25, dashes: [1, 0.5])
    let path = Path(through: [Point(x: 50, y: 120), Point(x: 250, y: 20)])
    #expect(
      calls(mark) == [
        .stroke(path, Stroke(.black, width: 2, dashes: [8, 4], cap: .butt))
      ])
    #expect(mark.isClipped)
  }

  /// What a line continues is measured on the canvas, and not in units of the pen.
  @Test func dashesRunOn() {
    let mark = LineMark(
      through: [SIMD2(0, 0), SIMD2(10, 1)], color: .black, width: 0.25, dashes: [1, 0.5],
      dashOffset: 5)
    guard case .stroke(_, let stroke) = calls(mark)[0] else { return }
    #expect(stroke.dashes == [8, 4] && stroke.dashOffset == 5)
  }

  @Test func severalLinesAreOneStroke() {
    let lines = [[SIMD2(0, 0), SIMD2(10, 0)], [SIMD2(0, 1.0), SIMD2(10, 1)]]
    let mark = LineMark(throughEach: lines, color: .black, width: 0.5)
    var expected = Path()
    for line in lines { expected.addLines(through: line.map { testArea.point($0) }) }
    #expect(
      calls(mark) == [.stroke(expected, Stroke(.black, width: 0.5 * Theme.light.pen))])
  }
}
