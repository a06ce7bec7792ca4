import Testing

@testable import Drawing

@Suite struct TextTests {
  private let font = Font(family: "DejaVu Sans", size: 20)

  private func bounds(
    _ horizontal: Text.HorizontalAnchor, _ vertical: Text.VerticalAnchor, angle: Double = 0
  ) -> Rectangle {
    Text(
      "Loss", font: font, color: .black, at: Point(x: 100, y: 100), anchor: horizontal, vertical,
      angle: angle
    ).bounds
  }

  @Test func isAnchoredFromLeftToRight() {
    let width = font.width(of: "Loss")
    #expect(bounds(.leading, .baseline).minX == 100)
    #expect(abs(bounds(.trailing, .baseline).maxX - 100) < 1e-9)
    #expect(abs(bounds(.center, .baseline).center.x - 100) < 1e-9)
    #expect(abs(bounds(.center, .baseline).width - width) < 1e-9)
  }

  @Test func isAnchoredFromTopToBottom() {
    #expect(abs(bounds(.leading, .top).minY - 100) < 1e-9)
    #expect(abs(bounds(.leading, .baseline).maxY - 100 - font.descent) < 1e-9)
    #expect(
      abs(bounds(.leading, .middle).minY - 100 + font.capitalHeight / 2) < 1e-9)
  }

  @Test func turnsAroundItsAnchor() {
    let upright = bounds(.leading, .baseline)
    let turned = bounds(.leading, .baseline, angle: -.pi / 2)
    #expect(abs(turned.height - upright.width) < 1e-9)
    #expect(abs(turned.maxY - 100) < 1e-9)
    #expect(abs(turned.maxX - 100 - font.descent) < 1e-9)
  }
}
