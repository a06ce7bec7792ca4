import Descent
import Plotting

extension [String] {
  /// The parts as a sentence lists them: `a`, `a and b`, `a, b and c`.
  func listed() -> String {
    guard let last, count > 1 else { return first ?? "" }
    return dropLast().joined(separator: ", ") + " and " + last
  }
}

extension Parameters {
  /// The state as it stands in a sentence, such as `(−15, −10)`.
  var textInBrackets: String {
    "(\(NumberText.compact(w, digits: 3)), \(NumberText.compact(b, digits: 3)))"
  }
}

extension Int {
  /// So many things as a sentence counts them, such as `1 update` or `12 updates`.
  func counted(_ thing: String) -> String {
    NumberText.count(self) + " " + thing + (self == 1 ? "" : "s")
  }
}

extension String {
  /// The text with a capital at its beginning.
  var asBeginning: String { prefix(1).uppercased() + dropFirst() }
}
