extension Double {
  /// Reads a number written in decimal from part of a text, rounded correctly to the last bit.
  ///
  /// It takes what `Double(String)` takes, `inf` and `nan` included, and gives the same; but it
  /// makes no string where the digits and the power of five fit into words, which they do in nearly
  /// all files. There the number is a ratio of two whole numbers, and is rounded once (W. D.
  /// Clinger, *How to Read Floating Point Numbers Accurately*, PLDI 1990).
  init?(decimal bytes: [UInt8], in range: Range<Int>) {
    let scanned = bytes.withUnsafeBytes { ScannedDecimal($0[range]) }
    if let scanned, let magnitude = scanned.magnitude {
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
  /// digits behind leading zeros, which may not fit.
  init?(_ text: Slice<UnsafeRawBufferPointer>) {
    var text = text
    if let sign = text.first, sign == UInt8(ascii: "-") || sign == UInt8(ascii: "+") {
      isNegative = sign == UInt8(ascii: "-")
      text.removeFirst()
    }
    let number = text
    var count = scanDigits(&text)
    if text.first == UInt8(ascii: ".") {
      text.removeFirst()
      let decimals = scanDigits(&text)
      count += decimals
      exponent = -decimals
    }
    if count > 19 {
      let start = number.prefix { $0 == UInt8(ascii: "0") || $0 == UInt8(ascii: ".") }
      count -= start.count { $0 == UInt8(ascii: "0") }
      guard count <= 19 else { return nil }
    } else if count == 0 {
      return nil
    }
    if !text.isEmpty {
      guard let power = ScannedDecimal.power(text) else { return nil }
      exponent += power
    }
  }

  /// Takes the digits that a text begins with, and counts them.
  private mutating func scanDigits(_ text: inout Slice<UnsafeRawBufferPointer>) -> Int {
    let base = text.base
    var place = text.startIndex
    while place + 8 <= text.endIndex,
      let number = UInt64(littleEndian: base.loadUnaligned(fromByteOffset: place, as: UInt64.self))
        .eightDigits
    {
      digits = digits &* 100_000_000 &+ number
      place += 8
    }
    while place < text.endIndex, base[place] &- UInt8(ascii: "0") < 10 {
      digits = digits &* 10 &+ UInt64(base[place] &- UInt8(ascii: "0"))
      place += 1
    }
    defer { text = text[place...] }
    return place - text.startIndex
  }

  /// Scans `e[+-]digits`.
  private static func power(_ text: Slice<UnsafeRawBufferPointer>) -> Int? {
    var rest = text.dropFirst()
    guard text.first.map({ $0 | 0x20 }) == UInt8(ascii: "e"), let sign = rest.first else {
      return nil
    }
    if sign == UInt8(ascii: "-") || sign == UInt8(ascii: "+") { rest.removeFirst() }
    guard rest.count >= 1, rest.count <= 4 else { return nil }
    var power = 0
    for byte in rest {
      let digit = byte &- UInt8(ascii: "0")
      guard digit < 10 else { return nil }
      power = power * 10 + Int(digit)
    }
    return sign == UInt8(ascii: "-") ? -power : power
  }

  /// The nearest `Double`, or nil where the power of five does not fit into a word.
  var magnitude: Double? {
    if digits == 0 { return 0 }
    if exponent == 0 { return Double(digits) }
    let power = abs(exponent)
    guard power < ScannedDecimal.powersOfFive.count else { return nil }
    // 10^k is 2^k·5^k, and twos only move the point.
    let five = ScannedDecimal.powersOfFive[power]
    if digits <= 1 << 53, five.number <= 1 << 53 {
      // Both are exact, so the result is rounded once.
      let ten = Double(five.number) * .power(ofTwo: power)
      return exponent > 0 ? Double(digits) * ten : Double(digits) / ten
    }
    return exponent > 0 ? nil : five.quotient(of: digits) * .power(ofTwo: exponent)
  }

  /// 5⁰ … 5²⁷: all that fit into a word.
  private static let powersOfFive: [Divisor] = (0..<27).reduce(into: [Divisor(1)]) { powers, _ in
    powers.append(Divisor(powers[powers.count - 1].number * 5))
  }
}

extension UInt64 {
  /// The number that eight digits in ASCII stand for, the first of them in the lowest byte; nil
  /// where they are not all digits.
  ///
  /// Neighbours are joined, to pairs, to fours and to eight, all at once: D. Lemire, *Number
  /// Parsing at a Gigabyte per Second*, Software: Practice and Experience 51 (2021).
  fileprivate var eightDigits: UInt64? {
    // Digits are 0x30 … 0x39, and stay below 0x40 when six is added.
    let (high, zeros): (UInt64, UInt64) = (0xF0F0_F0F0_F0F0_F0F0, 0x3030_3030_3030_3030)
    guard self & high == zeros, (self &+ 0x0606_0606_0606_0606) & high == zeros else { return nil }
    let ones = self & 0x0F0F_0F0F_0F0F_0F0F
    let pairs = (ones &* 10 &+ ones >> 8) & 0x00FF_00FF_00FF_00FF
    let fours = (pairs &* 100 &+ pairs >> 16) & 0x0000_FFFF_0000_FFFF
    return (fours &* 10_000 &+ fours >> 32) & 0xFFFF_FFFF
  }
}
