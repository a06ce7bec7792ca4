/// Reads numbers as they are written in a request; each function names the setting and what would
/// be right.
package enum Numbers {
  /// A finite number.
  package static func number(_ text: some StringProtocol, of subject: RequestError.Subject) throws
    -> Double
  {
    guard let number = Double(text), number.isFinite else {
      throw RequestError(subject, "\"\(text)\" is not a number")
    }
    return number
  }

  /// A whole number, at least `least`.
  static func count(
    _ text: some StringProtocol, from least: Int, of subject: RequestError.Subject,
    or word: String? = nil
  ) throws -> Int {
    guard let number = Int(text), number >= least else {
      let alternative = word.map { ", or \($0)" } ?? ""
      throw RequestError(subject, "must be an integer of at least \(least)\(alternative)")
    }
    return number
  }

  /// Two finite numbers with a colon between them, the smaller one first.
  static func interval(
    _ text: some StringProtocol, of subject: RequestError.Subject
  ) throws -> ClosedRange<Double> {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, let low = Double(parts[0]), let high = Double(parts[1]),
      low.isFinite, high.isFinite, low < high
    else {
      throw RequestError(subject, "\"\(text)\" is not an interval LOW:HIGH, as in -2:0.5")
    }
    return low...high
  }

  /// Two finite numbers with a separator between them.
  static func pair(
    _ text: some StringProtocol, separator: Character, of subject: RequestError.Subject
  ) throws -> (Double, Double) {
    let parts = text.split(separator: separator, omittingEmptySubsequences: false)
    guard parts.count == 2, let first = Double(parts[0]), let second = Double(parts[1]),
      first.isFinite, second.isFinite
    else {
      throw RequestError(
        subject,
        "must be two numbers W\(String(separator))B, as in -15\(String(separator))-10")
    }
    return (first, second)
  }
}
