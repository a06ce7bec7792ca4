import Drawing
import Testing

@testable import Plotting

@Suite struct BoxMarkTests {
  @Test func namesItsAxes() {
    let area = PlotArea(
      Rectangle(minX: 0, minY: 0, maxX: 500, maxY: 400), x: Scale(0...1), y: Scale(0...1))
    let calls = calls(BoxMark(around: TestGround.saddle.relief(from: testViewpoints[0])), in: area)
    let texts = calls.compactMap { if case .text(let text) = $0 { text.string } else { nil } }
    for text in ["w", "b", "loss", "−4", "0", "4", "−10", "10"] { #expect(texts.contains(text)) }
    #expect(calls.count == texts.count + 2)
  }
}
