import Descent
import Exports

/// Reads words that a setting can be; each function names the setting and what would be right.
package enum Choices {
  /// One of the few words that there are.
  package static func word<Choice>(_ text: String, of setting: String) throws -> Choice
  where Choice: RawRepresentable<String> & CaseIterable {
    try entry(text, of: setting, among: Array(Choice.allCases), by: \.rawValue)
  }

  /// The words of a type as help shows them, such as `samples|updates`.
  package static func names<Choice: RawRepresentable<String> & CaseIterable>(
    of type: Choice.Type
  ) -> String {
    type.allCases.map(\.rawValue).joined(separator: "|")
  }

  /// The entry of a catalogue that goes by a name.
  static func entry<Entry>(
    _ name: String, of setting: String, among catalogue: [Entry], by key: (Entry) -> String
  ) throws -> Entry {
    guard let entry = catalogue.first(where: { key($0) == name }) else {
      throw RequestError(
        .setting(setting, name),
        SettingMessage(Suggestion.text(for: name, among: catalogue.map(key))))
    }
    return entry
  }
}
