import Descent
import Foundation
import Testing

@testable import Trajectories

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

  /// Numbers very close to half way between two neighbours.
  ///
  /// Source: V. Paxson and W. Kahan, *A Program for Testing IEEE Decimal–Binary Conversion* (1991),
  /// tables 3 and 4.
  @Test(arguments: [
    "5e+125", "69e+267", "999e-026", "7861e-034", "75569e-254", "928609e-261", "9210917e+080",
    "84863171e+114", "653777767e+273", "5232604057e-298", "27235667517e-109", "653532977297e-123",
    "3142213164987e-294", "46202199371337e-072", "231010996856685e-073", "9324754620109615e+212",
    "78459735791271921e+049", "272104041512242479e+200", "6802601037806061975e+198",
    "20505426358836677347e-221", "9e-265", "85e-037", "623e+100", "3571e+263", "81661e+153",
    "920657e-023", "4603285e-024", "87575437e-309", "245540327e+122", "6138508175e+120",
    "83356057653e+193", "619534293513e+124", "2335141086879e+218", "36167929443327e-159",
    "609610927149051e-255", "3743626360493413e-165", "94080055902682397e-242",
    "899810892172646163e+283", "7120190517612959703e+120", "25188282901709339043e-252",
    "308984926168550152811e-052", "6372891218502368041059e-051",
  ])
  func readsHardNumbersToTheBit(text: String) {
    expectBits(of: text)
    expectBits(of: "-0.000000000000000000000" + text)
  }

  @Test(arguments: [
    "12345678", "123456789012345678", "0.0123456789012345678", "000000000000000000000.12345678",
    "1.2345678901234567e-05", "0.00012345678901234567", "1e-27", "9007199254740993e-27",
  ])
  func readsNumbersOfManyDigits(text: String) {
    expectBits(of: text)
  }

  @Test(arguments: [
    "", "-", "+", ".", "e5", "1e", "1e+", "1.2.3", "--1", "1,0", "abc", "1x", "1 ", " 1", "1e5.0",
    "0-1",
    // Neighbours of the digits in ASCII.
    "1234567/", "1234:678", "/2345678", "1.2345678:", "12-45678", "123.5678.", "1234\u{1A}678",
    "12345678\u{B0}", "1234567é", "        ", "12345 78",
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

  /// Up to 19 digits fit, and zeros before them are none of them.
  @Test(
    arguments: [
      ("9999999999999999999", 9_999_999_999_999_999_999, 0),
      ("00000000000000000000012.50", 1250, -2),
      ("0.00000000000000000000000125e-3", 125, -29), ("12345678901234567890", nil, 0),
      ("1.0000000000000000000", nil, 0),
    ] as [(String, UInt64?, Int)])
  func takesAsManyDigitsAsFit(text: String, digits: UInt64?, exponent: Int) {
    let number = Array(text.utf8).withUnsafeBytes { bytes -> DecimalNumber? in
      guard let base = bytes.baseAddress else { return nil }
      var reader = TextReader(base, in: 0..<bytes.count)
      return DecimalNumber(&reader)
    }
    #expect(number?.digits == digits && (number?.exponent ?? 0) == exponent)
  }
}
