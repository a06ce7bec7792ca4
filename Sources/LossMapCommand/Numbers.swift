/// Numbers as they are written in arguments; each function names the place and what would be right.
enum Numbers {
  /// A finite number.
  static func number(_ text: some StringProtocol, at place: String) throws -> Double {
    guard let number = Double(text), number.isFinite else {
      throw Failure(.wrongArguments, "\(place): \"\(text)\" is not a number")
    }
    return number
  }

  /// A whole number, at least `least`.
  static func count(
    _ text: some StringProtocol, from least: Int, at place: String, or word: String? = nil
  ) throws -> Int {
    guard let number = Int(text), number >= least else {
      let alternative = word.map { ", or \($0)" } ?? ""
      throw Failure(
        .wrongArguments, "\(place): a whole number from \(least) on is expected\(alternative)")
    }
    return number
  }

  /// Two finite numbers with a colon between them, the smaller one first.
  static func interval(
    _ text: some StringProtocol, at place: String
  ) throws -> ClosedRange<Double> {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, let low = Double(parts[0]), let high = Double(parts[1]),
      low.isFinite, high.isFinite, low < high
    else {
      throw Failure(
        .wrongArguments, "\(place): \"\(text)\" is not an interval LOW:HIGH, as in -2:0.5")
    }
    return low...high
  }

  /// Two finite numbers with a separator between them.
  static func pair(
    _ text: some StringProtocol, separator: Character, at place: String
  ) throws -> (Double, Double) {
    let parts = text.split(separator: separator, omittingEmptySubsequences: false)
    guard parts.count == 2, let first = Double(parts[0]), let second = Double(parts[1]),
      first.isFinite, second.isFinite
    else {
      throw Failure(
        .wrongArguments,
        "\(place): two numbers W\(separator)B are expected, as in "
          + "-15\(separator)-10")
    }
    return (first, second)
  }
}
