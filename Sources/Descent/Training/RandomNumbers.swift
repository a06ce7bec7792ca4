extension SplitMix64 {
  /// A random number from zero up to but not including one, each multiple of 2⁻⁵³ equally likely.
  mutating func nextUniform() -> Double {
    Double(next() >> 11) * 0x1p-53
  }

  /// A random number with the standard normal distribution, the same on every machine.
  ///
  /// Source: G. Marsaglia and T. A. Bray, *A convenient method for generating normal variables*,
  /// SIAM Review 6 (1964): the polar method.
  mutating func nextNormal() -> Double {
    while true {
      let (u, v) = (2 * nextUniform() - 1, 2 * nextUniform() - 1)
      let square = u * u + v * v
      if square > 0, square < 1 {
        return u * (-2 * SplitMix64.logarithm(square) / square).squareRoot()
      }
    }
  }

  /// The natural logarithm of a number above zero, by operations that IEEE 754 rounds exactly.
  ///
  /// The logarithms of system libraries differ in the last digit between machines, and random
  /// numbers would with them.
  static func logarithm(_ number: Double) -> Double {
    // ln(2ᵏ·m) = k·ln 2 + 2·artanh((m − 1)/(m + 1)), with m between √½ and √2.
    let isLarge = number.significand > 2.0.squareRoot()
    let m = isLarge ? number.significand / 2 : number.significand
    let k = Double(number.exponent) + (isLarge ? 1 : 0)
    let t = (m - 1) / (m + 1)
    // The series t + t³/3 + t⁵/5 + …; as t is at most 0.172, ten terms have all the digits.
    let series = stride(from: 19.0, through: 1, by: -2).reduce(0) { $0 * t * t + 1 / $1 }
    return k * 0.6931471805599453 + 2 * t * series
  }
}
