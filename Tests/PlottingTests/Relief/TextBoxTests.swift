import Drawing
import Testing

@testable import Plotting

@Suite struct TextBoxTests {
  private func box(_ x: Double, _ y: Double, _ angle: Double) -> TextBox {
    TextBox(
      center: Point(x: x, y: y), width: 80, capitalHeight: 8, descent: 2, angle: angle)
  }

  @Test func turnedBoxesTouchOnlyWhereTheyAreNear() throws {
    // Their upright boxes overlap, and they run side by side.
    let (one, other) = (box(0, 0, .pi / 4), box(20, -20, .pi / 4))
    let (first, second) = (
      try #require(Rectangle(around: one.corners)), try #require(Rectangle(around: other.corners))
    )
    #expect(first.intersects(second))
    #expect(!one.touches(other, gap: 3))
    #expect(one.touches(other, gap: 30))
    #expect(one.touches(box(5, -5, .pi / 4), gap: 3))
    #expect(one.touches(box(0, 0, -.pi / 4), gap: 3))
  }

  @Test func isTheBoxOfTheText() {
    let font = Font(family: "DejaVu Sans", size: 12)
    let text = Text(
      "loss", font: font, color: .black, at: Point(x: 30, y: 40), anchor: .center, .middle,
      angle: 0.3)
    let box = TextBox(
      center: text.position, width: font.width(of: "loss"), capitalHeight: font.capitalHeight,
      descent: font.descent, angle: 0.3)
    for (one, other) in zip(box.corners, text.corners) { #expect((one - other).length < 1e-9) }
  }
}
