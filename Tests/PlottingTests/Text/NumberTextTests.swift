import Testing

@testable import Plotting

@Suite struct NumberTextTests {
  @Test func fixedHasATrueMinusAndNoNegativeZero() {
    #expect(NumberText.fixed(-4.5, 2) == "−4.50")
    #expect(NumberText.fixed(-0.001, 2) == "0.00")
    #expect(NumberText.fixed(1234.5678, 1) == "1234.6")
    #expect(NumberText.fixed(7, 0) == "7")
  }

  @Test func compactLeavesOutWhatSaysNothing() {
    let texts: [Double: String] = [
      0: "0", 0.02: "0.02", 1500: "1500", -15: "−15", 0.1: "0.1", 123_456: "123456",
      2_000_000: "2×10⁶", 1.25e-7: "1.25×10⁻⁷", 0.99999999: "1", -3e20: "−3×10²⁰", 0.0001: "0.0001",
    ]
    for (value, text) in texts { #expect(NumberText.compact(value) == text) }
    #expect(NumberText.compact(3.14159, digits: 3) == "3.14")
  }

  @Test func scientificKeepsItsLength() {
    #expect(NumberText.scientific(835.276, decimals: 2) == "8.35×10²")
    #expect(NumberText.scientific(-0.0012, decimals: 1) == "−1.2×10⁻³")
  }

  @Test func superscriptsAreRaised() {
    #expect(NumberText.superscript(-1024) == "⁻¹⁰²⁴")
    #expect(NumberText.superscript(356_789) == "³⁵⁶⁷⁸⁹")
  }

  @Test func countsAreSetInGroups() {
    #expect(NumberText.count(0) == "0")
    #expect(NumberText.count(9999) == "9999")
    #expect(NumberText.count(10_000) == "10\u{2009}000")
    #expect(NumberText.count(1_234_567) == "1\u{2009}234\u{2009}567")
  }
}
