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
}
