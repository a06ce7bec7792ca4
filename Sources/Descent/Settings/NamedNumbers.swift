/// A name with numbers behind it, as in `line:slope=2,noise=0.3`.
struct NamedNumbers {
  /// What is named.
  let name: String
  private let setting: String
  private let text: String
  private var numbers: [String: Substring] = [:]

  /// The bound of all numbers: far off anything that can be drawn, and its multiples are finite.
  private static let largest = 1e100

  /// Takes the text apart, without looking at the keys.
  ///
  /// - Parameters:
  ///   - text: The name, and pairs of keys and numbers behind a colon.
  ///   - setting: What it is said of, by its name on the command line.
  init(_ text: String, for setting: String) {
    self.text = text
    self.setting = setting
    name = String(text.prefix { $0 != ":" })
  }

  /// Reads the pairs behind the colon.
  ///
  /// - Throws: ``InvalidSetting`` that names the pair and what would be right.
  mutating func read(keys: [String]) throws(InvalidSetting) {
    guard let colon = text.firstIndex(of: ":") else { return }
    guard let example = keys.first else { throw invalid("\(name) has no settings") }
    let pairs = text[text.index(after: colon)...].split(
      separator: ",", omittingEmptySubsequences: false)
    for pair in pairs {
      let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard parts.count == 2 else {
        throw invalid("\"\(pair)\" is not a key with a number, as in \(example)=2")
      }
      let key = String(parts[0])
      guard keys.contains(key) else {
        throw invalid("unknown key \(key); " + Suggestion.text(for: key, among: keys))
      }
      guard numbers.updateValue(parts[1], forKey: key) == nil else {
        throw invalid("\(key) is given twice")
      }
    }
  }

  /// The number of a key, if it is given.
  func number(_ key: String, from bound: Int? = nil) throws(InvalidSetting) -> Double? {
    guard let text = numbers[key] else { return nil }
    guard let number = Double(text), number.magnitude <= NamedNumbers.largest else {
      throw invalid("\(key) is a number, not \"\(text)\"")
    }
    if let bound, number < Double(bound) {
      throw invalid("\(key) is at least \(bound), not \(text)")
    }
    return number
  }

  /// The whole number of a key, if it is given.
  func wholeNumber<Number: FixedWidthInteger>(
    _ key: String, in range: ClosedRange<Number>
  ) throws(InvalidSetting) -> Number? {
    guard let text = numbers[key] else { return nil }
    guard let number = Number(text), range.contains(number) else {
      throw invalid(
        "\(key) is a whole number from \(range.lowerBound) to \(range.upperBound), not \"\(text)\"")
    }
    return number
  }

  private func invalid(_ problem: String) -> InvalidSetting {
    InvalidSetting(name: setting, value: text, problem: problem)
  }
}
