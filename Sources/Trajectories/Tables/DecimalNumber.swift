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
      scanDigits(&text)
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

  /// Takes the digits that come next.
  @inline(__always) private mutating func scanDigits(_ text: inout TextReader) {
    while let digit = text.nextDigit {
      digits = digits &* 10 &+ UInt64(digit)
      text.skip(1)
    }
  }

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
    if exponent < 0 { return DecimalNumber.ratio(of: digits, to: five) * .power(ofTwo: exponent) }
    // Where both are exact, the product is rounded once.
    guard digits <= 1 << 53, five <= 1 << 53 else { return nil }
    return Double(digits) * (Double(five) * .power(ofTwo: power))
  }

  /// 5⁰ … 5²⁷: all that fit into a word.
  private static let powersOfFive: [UInt64] = (0..<27).reduce(into: [1]) { powers, _ in
    powers.append(powers[powers.count - 1] * 5)
  }

  /// The `Double` nearest to the ratio of two whole numbers above zero.
  private static func ratio(of dividend: UInt64, to divisor: UInt64) -> Double {
    let (zeros, shift) = (dividend.leadingZeroBitCount, divisor.leadingZeroBitCount)
    // With its highest bit two places down, the dividend is below half the divisor: the quotient
    // has 62 or 63 bits, without a case for each.
    let high = dividend << zeros
    let (quotient, remainder) = (divisor << shift).dividingFullWidth((high >> 2, high << 62))
    // Rounding drops 9 bits at least; a remainder must not look like a tie, so it sets the last.
    let rounded = Double(Int64(bitPattern: quotient | (remainder == 0 ? 0 : 1)))
    return rounded * .power(ofTwo: shift - zeros - 62)
  }
}

extension Double {
  /// A power of two that is a normal number.
  fileprivate static func power(ofTwo exponent: Int) -> Double {
    Double(sign: .plus, exponentBitPattern: UInt(1023 + exponent), significandBitPattern: 0)
  }
}
