/// Values as JSON, written in the order given.
///
/// Source: RFC 8259, *The JavaScript Object Notation (JSON) Data Interchange Format* (2017).
enum JSON {
  /// No value.
  static let null = "null"

  /// A number in as few digits as tell it from all others; null where it is not finite.
  static func number(_ value: Double) -> String { value.isFinite ? "\(value)" : null }

  /// A text in quotes, without a `<`, so that it can stand in a page of HTML.
  static func text(_ value: String) -> String {
    var text = "\""
    for scalar in value.unicodeScalars {
      switch scalar {
      case "\"", "\\": text += "\\\(scalar)"
      case "\n": text += "\\n"
      case ..<" ", "<":
        let digits = String(scalar.value, radix: 16)
        text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: text.unicodeScalars.append(scalar)
      }
    }
    return text + "\""
  }

  /// An object on one line; its names are plain letters.
  static func object(_ fields: KeyValuePairs<String, String>) -> String {
    "{" + fields.map { "\"\($0.key)\": \($0.value)" }.joined(separator: ", ") + "}"
  }

  /// An array with a line for each element.
  static func lines(_ elements: [String]) -> String {
    "[\n" + elements.joined(separator: ",\n") + "\n]"
  }
}
