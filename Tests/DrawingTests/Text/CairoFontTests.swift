import Testing

@testable import Drawing

@Suite struct CairoFontTests {
  private let sans = Font(family: "DejaVu Sans", size: 20)
  private let monospaced = Font(family: "DejaVu Sans Mono", size: 20)

  @Test func knowsItsCharacters() {
    let typeface = CairoFont(sans)
    let absent = "aλЖ−⁵".filter { !typeface.has($0) }
    #expect(absent.isEmpty)
    #expect(!typeface.has("\u{10FFFD}"))
  }

  @Test func hasACharacterOnlyWithTheMarksOnIt() {
    let typeface = CairoFont(monospaced)
    #expect(typeface.has("a") && typeface.has("a\u{0301}"))
    #expect(!typeface.has("a\u{0591}"))
  }

  /// Tifinagh letters are in DejaVu Sans, not in DejaVu Sans Mono.
  @Test func isFoundByCharacters() throws {
    #expect(!CairoFont(monospaced).has("ⴰ"))
    let found = try #require(CairoFont(like: monospaced, having: ["ⴰ"]))
    #expect(found.has("ⴰ"))
  }

  @Test func isAsLikeTheFontAsCanBe() throws {
    for font in [sans, monospaced, Font(family: "DejaVu Sans", size: 30, isBold: true)] {
      let found = try #require(CairoFont(like: font, having: ["λ"]))
      #expect(found.width(of: "loss") == font.width(of: "loss"))
    }
  }

  @Test func aFamilyThatIsNotInstalledHasASubstitute() {
    for installed in ["DejaVu Sans", "dejavu sans", "sans-serif"] {
      #expect(CairoFont.substitute(forFamily: installed) == nil)
    }
    #expect(CairoFont.substitute(forFamily: "No Such Letters") != nil)
  }
}
