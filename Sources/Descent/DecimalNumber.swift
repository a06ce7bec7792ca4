extension Double {
  /// Reads a number written in decimal from part of a text, rounded correctly to the last bit.
  ///
  /// It takes what `Double(String)` takes, `inf` and `nan` included, and gives the same; but it
  /// makes no string where the digits and the power of ten fit into words, which they do in nearly
  /// all files. There the number is a ratio of two whole numbers, and is rounded once (W. D.
  /// Clinger, *How to Read Floating Point Numbers Accurately*, PLDI 1990).
  init?(decimal bytes: [UInt8], in range: Range<Int>) {
    if let scanned = ScannedDecimal(bytes, in: range), let magnitude = scanned.magnitude {
      self = scanned.isNegative ? -magnitude : magnitude
      return
    }
    self.init(String(decoding: bytes[range], as: UTF8.self))
  }
}

/// A number as it is written: ±digits · 10^exponent.
private struct ScannedDecimal {
  var isNegative = false
  var digits: UInt64 = 0
  var exponent = 0

  /// Scans `[+-]digits[.digits][e[+-]digits]`; nil where it is anything else, or more than 19
  /// digits, which may not fit.
  init?(_ bytes: [UInt8], in range: Range<Int>) {
    var place = range.lowerBound
    let end = range.upperBound
    guard place < end else { return nil }
    if bytes[place] == UInt8(ascii: "-") || bytes[place] == UInt8(ascii: "+") {
      isNegative = bytes[place] == UInt8(ascii: "-")
      place += 1
    }
    let first = place
    var point: Int?
    while place < end {
      let digit = bytes[place] &- UInt8(ascii: "0")
      if digit < 10 {
        digits = digits &* 10 &+ UInt64(digit)
      } else if bytes[place] == UInt8(ascii: "."), point == nil {
        point = place
      } else {
        break
      }
      place += 1
    }
    let count = place - first - (point == nil ? 0 : 1)
    guard count > 0, count <= 19 else { return nil }
    if let point { exponent = point + 1 - place }
    if place < end {
      guard let power = ScannedDecimal.power(bytes, in: place..<end) else { return nil }
      exponent += power
    }
  }

  /// Scans `e[+-]digits`.
  private static func power(_ bytes: [UInt8], in range: Range<Int>) -> Int? {
    var place = range.lowerBound
    guard bytes[place] | 0x20 == UInt8(ascii: "e") else { return nil }
    place += 1
    var isNegative = false
    if place < range.upperBound, [UInt8(ascii: "-"), UInt8(ascii: "+")].contains(bytes[place]) {
      isNegative = bytes[place] == UInt8(ascii: "-")
      place += 1
    }
    guard range.upperBound - place >= 1, range.upperBound - place <= 4 else { return nil }
    var power = 0
    for place in place..<range.upperBound {
      let digit = bytes[place] &- UInt8(ascii: "0")
      guard digit < 10 else { return nil }
      power = power * 10 + Int(digit)
    }
    return isNegative ? -power : power
  }

  /// The nearest `Double`, or nil where the power of ten does not fit into a word.
  var magnitude: Double? {
    if digits == 0 { return 0 }
    if exponent == 0 { return Double(digits) }
    guard abs(exponent) < ScannedDecimal.powers.count else { return nil }
    if exponent > 0 {
      // Both factors are exact, 10¹⁹ = 2¹⁹·5¹⁹ too, so the product is rounded once.
      return digits <= 1 << 53 ? Double(digits) * Double(ScannedDecimal.powers[exponent]) : nil
    }
    return ScannedDecimal.quotient(digits, by: ScannedDecimal.powers[-exponent])
  }

  /// The `Double` nearest to the ratio of two whole numbers above zero.
  private static func quotient(_ dividend: UInt64, by divisor: UInt64) -> Double {
    // With the highest bits of both set, the quotient fills 64 bits.
    let high = dividend << dividend.leadingZeroBitCount
    let low = divisor << divisor.leadingZeroBitCount
    let isHalved = high >= low
    let (quotient, remainder) = low.dividingFullWidth(
      isHalved ? (high: high >> 1, low: high << 63) : (high: high, low: 0))
    // Rounding drops 11 bits; a remainder must not look like a tie, so it sets the last of them.
    let rounded = Double(quotient | (remainder == 0 ? 0 : 1))
    let exponent =
      divisor.leadingZeroBitCount - dividend.leadingZeroBitCount - 64 + (isHalved ? 1 : 0)
    return rounded * Double(sign: .plus, exponent: exponent, significand: 1)
  }

  /// 10⁰ … 10¹⁹: all that fit into a word.
  private static let powers: [UInt64] = (0..<19).reduce(into: [1]) { powers, _ in
    powers.append(powers[powers.count - 1] * 10)
  }
}
