import Drawing
import Testing

@testable import Plotting

@Suite struct CutTextTests {
  private let font = Font(family: "DejaVu Sans", size: 12)

  @Test func isLeftAsItIsWhereItFits() {
    #expect(font.cut("descent", to: font.width(of: "descent")) == "descent")
  }

  @Test func isCutShortWhereItDoesNot() {
    let cut = font.cut("Stochastic gradient descent", to: 80)
    #expect(cut.hasPrefix("Stoch") && cut.hasSuffix("…"))
    #expect(font.width(of: cut) <= 80)
    #expect(font.cut("descent", to: 1) == "…")
  }
}
