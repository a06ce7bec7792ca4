import Testing

@testable import Drawing

@Suite struct TextRunTests {
  private let sans = Font(family: "DejaVu Sans", size: 20)
  private let monospaced = Font(family: "DejaVu Sans Mono", size: 20)

  @Test func aTextTheFontHasIsOneRun() {
    for text in ["", "loss", "Потери · απώλεια −15 × 10⁻³"] {
      #expect(sans.runs(of: text).map { $0.string } == [text])
    }
  }

  /// Tifinagh letters are in DejaVu Sans, not in DejaVu Sans Mono.
  @Test func whatTheFontLacksIsARunOfItsOwn() throws {
    let runs = monospaced.runs(of: "w ⴰⵣ b ⵓ")
    #expect(runs.map { $0.string } == ["w ", "ⴰⵣ", " b ", "ⵓ"])
    try #require(runs.count == 4)
    #expect(runs[0].typeface === runs[2].typeface && runs[1].typeface === runs[3].typeface)
    #expect(runs[1].typeface.has("ⴰ"))
    #expect(runs[0].typeface.width(of: "w") == monospaced.width(of: "b"))
  }

  /// Whatever is installed here: a character is missing only where every typeface lacks it.
  @Test func aBoxIsDrawnOnlyForWhatNoTypefaceHas() {
    for text in ["学习率 0.1: 损失", "ⴰ学あ한ไ", "Ελληνικά и русский", "a\u{0591}"] {
      for font in [sans, monospaced, Font(family: "DejaVu Serif", size: 9, isBold: true)] {
        let runs = font.runs(of: text)
        #expect(runs.map { $0.string }.joined() == text)
        for run in runs {
          for character in run.string where !run.typeface.has(character) {
            #expect(CairoFont(like: font, having: [character])?.has(character) != true)
          }
        }
      }
    }
  }

  @Test func whatNoTypefaceHasStaysWithTheFont() {
    #expect(sans.runs(of: "a\u{10FFFD}b").map { $0.string } == ["a\u{10FFFD}b"])
  }
}
