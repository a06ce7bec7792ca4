import Testing

@testable import Drawing

@Suite struct StrokeTests {
  @Test func isSolidAndRoundUnlessToldOtherwise() {
    let stroke = Stroke(.black, width: 2)
    #expect(stroke.dashes.isEmpty && stroke.dashOffset == 0 && stroke.cap == .round)
  }
}
