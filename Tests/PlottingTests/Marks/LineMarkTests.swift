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
}
