import Testing

@testable import Drawing

@Suite struct FontTests {
  private let font = Font(family: "DejaVu Sans", size: 20)

  /// DejaVu Sans has digits of 1303/2048 em and capitals of 1493/2048 em.
  @Test func hasTheMetricsOfItsTypeface() {
    #expect(abs(font.width(of: "0123456789") - 10 * 20 * 1303 / 2048) < 0.01)
    #expect(abs(font.capitalHeight - 20 * 1493.0 / 2048) < 0.2)
    #expect(font.ascent > font.capitalHeight && font.descent > 0)
  }

  /// The layout is the same at every size: nothing is rounded to pixels.
  @Test func growsInProportion() {
    let large = Font(family: "DejaVu Sans", size: 60)
    #expect(abs(large.width(of: "loss −15") - 3 * font.width(of: "loss −15")) < 0.05)
  }

  @Test func digitsAreAllOfOneWidth() {
    for bold in [false, true] {
      let font = Font(family: "DejaVu Sans", size: 20, isBold: bold)
      #expect(Set((0...9).map { font.width(of: "\($0)") }).count == 1)
    }
  }

  @Test func boldIsWider() {
    let bold = Font(family: "DejaVu Sans", size: 20, isBold: true)
    #expect(bold.width(of: "descent") > font.width(of: "descent"))
    #expect(font.width(of: "") == 0)
  }

  /// Each part counts as wide as the typeface that draws it makes it.
  @Test(arguments: ["Потери", "απώλεια", "学习率 0.1", "ⴰⵣ w ⵓ"])
  func measuresWhatIsDrawn(_ text: String) throws {
    for font in [font, Font(family: "DejaVu Sans Mono", size: 20)] {
      let own = CairoFont(font)
      let width = try text.reduce(0) { width, character in
        let found = try #require(CairoFont(like: font, having: Set(text.filter { !own.has($0) })))
        let typeface = !own.has(character) && found.has(character) ? found : own
        return width + typeface.width(of: String(character))
      }
      #expect(abs(font.width(of: text) - width) < 1e-6)
    }
  }

  /// DejaVu Sans draws what DejaVu Sans Mono lacks, and not all of it is as wide as a box.
  @Test func measuresNoBoxes() {
    let font = Font(family: "DejaVu Sans Mono", size: 20)
    #expect(abs(font.width(of: "ⵓ") - font.width(of: "\u{10FFFD}")) > 0.5)
  }
}
