extension Double {
  /// Reads a number written in decimal from part of a text, rounded correctly to the last bit.
  ///
  /// It takes what `Double(String)` takes, `inf` and `nan` included, and gives the same; but it
  /// makes no string of what ``DecimalNumber`` takes, which is nearly all there is in files.
  init?(decimal bytes: [UInt8], in range: Range<Int>) {
    let scanned = bytes.withUnsafeBytes { bytes -> DecimalNumber? in
      guard let base = bytes.baseAddress else { return nil }
      var text = TextReader(base, in: range)
      let number = DecimalNumber(&text)
      return text.isAtEnd ? number : nil
    }
    if let value = scanned?.value {
      self = value
    } else {
      self.init(String(decoding: bytes[range], as: UTF8.self))
    }
  }
}

/// A number as it is written in decimal: ±digits · 10^exponent.
struct DecimalNumber {
  private(set) var isNegative = false
  private(set) var digits: UInt64 = 0
  private(set) var exponent = 0

  /// Scans `[+-]digits[.digits][e[+-]digits]` at the beginning of a text, as far as that goes.
  ///
  /// Nil where there is no such number, or more than 19 digits behind leading zeros, which may not
  /// fit.
  @inline(__always) init?(_ text: inout TextReader) {
    isNegative = text.skipSign()
    let start = text
    scanDigits(&text)
    var count = text.place - start.place
    if text.next == UInt8(ascii: ".") {
      text.skip(1)
      let point = text.place
      scanManyDigits(&text)
      exponent = point - text.place
      count -= exponent
    }
    if count > 19 { count -= DecimalNumber.leadingZeroCount(start, before: text.place) }
    guard 1...19 ~= count else { return nil }
    if text.next | 0x20 == UInt8(ascii: "e") {
      text.skip(1)
      guard let power = DecimalNumber.power(&text) else { return nil }
      exponent += power
    }
  }

  /// Takes digits one at a time.
  @inline(__always) private mutating func scanDigits(_ text: inout TextReader) {
    while let digit = text.nextDigit {
      digits = digits &* 10 &+ UInt64(digit)
      text.skip(1)
    }
  }

  /// Takes digits eight at a time.
  @inline(__always) private mutating func scanManyDigits(_ text: inout TextReader) {
    while let word = text.nextEight {
      let eight = EightDigits(word)
      guard eight.count == 8 else {
        digits = digits &* DecimalNumber.powersOfTen[eight.count] &+ eight.number
        text.skip(eight.count)
        return
      }
      digits = digits &* 100_000_000 &+ eight.number
      text.skip(8)
    }
    scanDigits(&text)
  }

  /// 10⁰ … 10⁷.
  private static let powersOfTen: [UInt64] = [
    1, 10, 100, 1000, 10_000, 100_000, 1_000_000, 10_000_000,
  ]

  /// The number of zeros before other digits, or before a place.
  private static func leadingZeroCount(_ number: TextReader, before end: Int) -> Int {
    var (rest, count) = (number, 0)
    while rest.place < end, rest.next == UInt8(ascii: "0") || rest.next == UInt8(ascii: ".") {
      if rest.next == UInt8(ascii: "0") { count += 1 }
      rest.skip(1)
    }
    return count
  }

  /// Scans `[+-]digits`, up to four of them.
  private static func power(_ text: inout TextReader) -> Int? {
    let isNegative = text.skipSign()
    var power = 0
    var count = 0
    while let digit = text.nextDigit, count < 4 {
      power = power * 10 + Int(digit)
      count += 1
      text.skip(1)
    }
    guard count > 0 else { return nil }
    return isNegative ? -power : power
  }

  /// The number, where it is written as a whole one from zero on, without a power, and a `Double`
  /// holds it.
  var wholeNumber: Int? {
    exponent == 0 && !isNegative && digits <= 1 << 53 ? Int(digits) : nil
  }

  /// The nearest `Double`, or nil where the power of five does not fit into a word.
  ///
  /// With that power, the number is a ratio of two whole numbers, and is rounded once (W. D.
  /// Clinger, *How to Read Floating Point Numbers Accurately*, PLDI 1990).
  var value: Double? {
    guard let magnitude else { return nil }
    return isNegative ? -magnitude : magnitude
  }

  private var magnitude: Double? {
    if digits == 0 { return 0 }
    if exponent == 0 { return Double(digits) }
    let power = abs(exponent)
    guard power < DecimalNumber.powersOfFive.count else { return nil }
    // 10^k is 2^k·5^k, and twos only move the point.
    let five = DecimalNumber.powersOfFive[power]
    if exponent < 0 { return five.quotient(of: digits) * .power(ofTwo: exponent) }
    // Where both are exact, the product is rounded once.
    guard digits <= 1 << 53, five.number <= 1 << 53 else { return nil }
    return Double(digits) * (Double(five.number) * .power(ofTwo: power))
  }

  /// 5⁰ … 5²⁷: all that fit into a word.
  private static let powersOfFive: [Divisor] = (0..<27).reduce(into: [Divisor(1)]) { powers, _ in
    powers.append(Divisor(powers[powers.count - 1].number * 5))
  }
}

/// The digits that eight characters in ASCII begin with.
///
/// They are looked at and joined, to pairs, to fours and to eight, all at once: D. Lemire, *Number
/// Parsing at a Gigabyte per Second*, Software: Practice and Experience 51 (2021).
private struct EightDigits {
  /// How many there are, up to eight.
  let count: Int
  /// The values of the characters as digits, the first of them in the lowest byte.
  private let values: UInt64

  /// Takes characters as they are in memory.
  init(_ characters: UInt64) {
    values = UInt64(littleEndian: characters) ^ 0x3030_3030_3030_3030
    // Behind the first that is above nine, a carry may spoil what follows, which does not count.
    let others = (values &+ 0x7676_7676_7676_7676 | values) & 0x8080_8080_8080_8080
    count = others.trailingZeroBitCount / 8
  }

  /// The number that the digits stand for.
  @inline(__always) var number: UInt64 {
    // Moved up, behind as many zeros as there are other characters.
    let ones = count == 8 ? values : (values &<< 8) &<< UInt64(56 - 8 * count)
    let pairs = (ones &* 10 &+ ones >> 8) & 0x00FF_00FF_00FF_00FF
    let fours = (pairs &* 100 &+ pairs >> 16) & 0x0000_FFFF_0000_FFFF
    return (fours &* 10_000 &+ fours >> 32) & 0xFFFF_FFFF
  }
}
