/// A whole number that others are divided by again and again.
///
/// Source: N. Möller and T. Granlund, *Improved Division by Invariant Integers*, IEEE Transactions on
/// Computers 60 (2011), algorithm 4: two multiplications in place of a division.
struct Divisor {
  let number: UInt64
  /// The number with its highest bit set by moving its bits up.
  let shifted: UInt64
  private let shift: Int
  /// ⌊(2¹²⁸ − 1) / shifted⌋ − 2⁶⁴.
  private let reciprocal: UInt64

  init(_ number: UInt64) {
    self.number = number
    shift = number.leadingZeroBitCount
    shifted = number << shift
    reciprocal = shifted.dividingFullWidth((high: ~shifted, low: .max)).quotient
  }

  /// The `Double` nearest to the ratio of a whole number above zero to this one.
  func quotient(of dividend: UInt64) -> Double {
    // With its highest bit two places down, the dividend is below half the divisor: the quotient has
    // 62 or 63 bits, without a case for each.
    let zeros = dividend.leadingZeroBitCount
    let high = dividend << zeros
    let (quotient, remainder) = divide(high: high >> 2, low: high << 62)
    // Rounding drops 9 bits at least; a remainder must not look like a tie, so it sets the last.
    let rounded = Double(Int64(bitPattern: quotient | (remainder == 0 ? 0 : 1)))
    return rounded * .power(ofTwo: shift - zeros - 62)
  }

  /// Divides a number of two words, the high one below `shifted`, by `shifted`.
  func divide(high: UInt64, low: UInt64) -> (quotient: UInt64, remainder: UInt64) {
    let product = reciprocal.multipliedFullWidth(by: high)
    let (fraction, carry) = product.low.addingReportingOverflow(low)
    var quotient = product.high &+ high &+ (carry ? 2 : 1)
    var remainder = low &- quotient &* shifted
    if remainder > fraction {
      quotient &-= 1
      remainder &+= shifted
    }
    if remainder >= shifted {
      quotient &+= 1
      remainder &-= shifted
    }
    return (quotient, remainder)
  }
}

extension Double {
  /// A power of two that is a normal number.
  static func power(ofTwo exponent: Int) -> Double {
    Double(sign: .plus, exponentBitPattern: UInt(1023 + exponent), significandBitPattern: 0)
  }
}
