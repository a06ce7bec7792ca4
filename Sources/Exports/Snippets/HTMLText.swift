/// Text in a page on the web.
///
/// Source: WHATWG, *HTML Living Standard*, section 13.1.
enum HTMLText {
  /// The text as it stands between tags, and in attributes in double quotes.
  static func text(_ text: String) -> String {
    text.map { character in
      switch character {
      case "&": "&amp;"
      case "<": "&lt;"
      case ">": "&gt;"
      case "\"": "&quot;"
      default: String(character)
      }
    }.joined()
  }
}
