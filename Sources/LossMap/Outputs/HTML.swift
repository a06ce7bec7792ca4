/// Texts as HTML.
enum HTML {
  /// A text, as it is written between tags and in the value of an attribute.
  ///
  /// Source: WHATWG, *HTML Living Standard*, section 13.1.2, *Elements*.
  static func text(_ value: String) -> String {
    value.reduce(into: "") { text, character in
      switch character {
      case "&": text += "&amp;"
      case "<": text += "&lt;"
      case ">": text += "&gt;"
      case "\"": text += "&quot;"
      default: text.append(character)
      }
    }
  }
}
