import Descent

/// Words that an option takes; each function names the option and what would be right.
enum Choices {
  /// One of the few words that there are.
  static func word<Choice>(_ text: String, of option: String) throws -> Choice
  where Choice: RawRepresentable<String> & CaseIterable {
    try entry(text, of: option, among: Array(Choice.allCases), by: \.rawValue)
  }

  /// The entry of a catalogue that goes by a name.
  static func entry<Entry>(
    _ name: String, of option: String, among catalogue: [Entry], by key: (Entry) -> String
  ) throws -> Entry {
    guard let entry = catalogue.first(where: { key($0) == name }) else {
      throw Failure(
        .wrongArguments,
        "\(option) \(name): " + Suggestion.text(for: name, among: catalogue.map(key)))
    }
    return entry
  }
}
