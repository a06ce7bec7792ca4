import Foundation
import Testing

@testable import Descent

@Suite struct DecimalNumberTests {
  private func read(_ text: String) -> Double? {
    // Something around it, which must not be looked at.
    let bytes = Array("9\(text)9".utf8)
    return Double(decimal: bytes, in: 1..<(bytes.count - 1))
  }

  /// The bits that C's `strtod` reads, which is another implementation.
  private func expectBits(of text: String) {
    #expect(read(text)?.bitPattern == strtod(text, nil).bitPattern, "\(text)")
  }

  @Test(arguments: [
    "0", "-0", "-0.0", "+1", "1.", ".5", "-.5e1", "007", "1e5", "1E+05", "1e-7", "2.5e-300",
    "9007199254740993", "9007199254740992e1", "9007199254740993e1", "18446744073709551615",
    "9999999999999999999", "99999999999999999999", "0.9999999999999999999", "1e19", "1e22", "1e23",
    "8.5e-19", "8.5e-18", "123456789012345678e-19", "5e-324", "2.2250738585072011e-308",
    "1.7976931348623157e308", "1e999", "1e-999", "0e99999", "inf", "-inf", "infinity",
    // Halfway between two neighbours, and a little above: ties go to the even one.
    "1.00000000000000011102230246251565404", "4503599627370496.5", "4503599627370497.5",
    "4503599627370497.500", "4503599627370497.501", "0.000030517578125",
  ])
  func readsWhatIsWrittenInDecimal(text: String) {
    expectBits(of: text)
  }

  @Test(arguments: [
    "", "-", "+", ".", "e5", "1e", "1e+", "1.2.3", "--1", "1,0", "abc", "1x", "1 ", " 1", "1e5.0",
    "0-1",
  ])
  func refusesOtherText(text: String) {
    #expect(read(text) == nil)
  }

  @Test func knowsThatNaNIsANumberFormat() {
    #expect(read("nan")?.isNaN == true)
  }

  /// Numbers of all sizes and lengths, as programs write them.
  @Test func readsRandomNumbersToTheBit() {
    var generator = SplitMix64(seed: 3)
    for _ in 0..<20_000 {
      let random = generator.next()
      let digits = String(random >> (generator.next() % 60))
      let point = Int(generator.next() % UInt64(digits.count + 1))
      expectBits(of: digits.prefix(point) + "." + digits.dropFirst(point))
      expectBits(of: "-\(digits)e\(Int(generator.next() % 50) - 30)")
      let any = Double(bitPattern: random)
      if any.isFinite { #expect(read("\(any)") == any) }
    }
  }
}
