/// Numbers as they are set in print: with a true minus sign and raised exponents.
public enum NumberText {
  /// A number with a fixed number of digits behind the point, such as `−4.50`.
  public static func fixed(_ value: Double, _ decimals: Int) -> String {
    let digits = abs(value).printed(.fixed, precision: decimals)
    let isZero = digits.allSatisfy { $0 == "0" || $0 == "." }
    return (value < 0 && !isZero ? "−" : "") + digits
  }

  /// A number with few digits and no trailing zeros, such as `0.02`, `1500` or `2×10⁶`.
  ///
  /// - Parameters:
  ///   - value: A finite number.
  ///   - digits: The most significant digits to show.
  public static func compact(_ value: Double, digits: Int = 4) -> String {
    guard value != 0 else { return "0" }
    let rounded = abs(value).printed(.exponential, precision: digits - 1)
    let parts = rounded.split(separator: "e")
    guard let exponent = parts.last.flatMap({ Int($0) }), let mantissa = parts.first else {
      return rounded
    }
    let sign = value < 0 ? "−" : ""
    if (-4..<6).contains(exponent) {
      let decimals = max(0, digits - 1 - exponent)
      return sign + withoutTrailingZeros(abs(value).printed(.fixed, precision: decimals))
    }
    return sign + withoutTrailingZeros(String(mantissa)) + "×10" + superscript(exponent)
  }

  /// A number as a mantissa of fixed length and a power of ten, such as `8.35×10²`.
  public static func scientific(_ value: Double, decimals: Int) -> String {
    let parts = abs(value).printed(.exponential, precision: decimals).split(separator: "e")
    guard let exponent = parts.last.flatMap({ Int($0) }), let mantissa = parts.first else {
      return fixed(value, decimals)
    }
    return (value < 0 ? "−" : "") + mantissa + "×10" + superscript(exponent)
  }

  /// A whole number in raised digits, such as `⁻³`.
  public static func superscript(_ value: Int) -> String {
    let raised = Array("⁰¹²³⁴⁵⁶⁷⁸⁹")
    let digits = String(abs(value)).compactMap(\.wholeNumberValue).map { raised[$0] }
    return (value < 0 ? "⁻" : "") + String(digits)
  }

  /// A count with its thousands set apart by thin gaps, such as `12 000`.
  public static func count(_ value: Int) -> String {
    let digits = Array(String(value))
    guard digits.count > 4 else { return String(digits) }
    return digits.enumerated().reduce(into: "") { text, digit in
      let isStartOfGroup = (digits.count - digit.offset).isMultiple(of: 3)
      if isStartOfGroup, digit.offset > 0 { text += "\u{2009}" }
      text.append(digit.element)
    }
  }

  private static func withoutTrailingZeros(_ digits: String) -> String {
    guard digits.contains(".") else { return digits }
    let kept = digits.reversed().drop { $0 == "0" }.drop { $0 == "." }
    return String(kept.reversed())
  }
}
