extension [String] {
  /// The parts as a sentence lists them: `a`, `a and b`, `a, b and c`.
  package func listed() -> String {
    guard let last, count > 1 else { return first ?? "" }
    return dropLast().joined(separator: ", ") + " and " + last
  }
}

extension Int {
  /// So many things as a sentence counts them, such as `1 update` or `12 updates`.
  package func counted(_ thing: String) -> String {
    NumberText.count(self) + " " + thing + (self == 1 ? "" : "s")
  }
}

extension String {
  /// The text with a capital at its beginning.
  package var asBeginning: String { prefix(1).uppercased() + dropFirst() }
}
