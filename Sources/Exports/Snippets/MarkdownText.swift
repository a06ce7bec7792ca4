/// Text in Markdown.
///
/// Source: *CommonMark Spec* 0.31.2, section 2.4; what dialects give a meaning to is escaped as
/// well: `$` (mathematics), `~` and `^` (sub- and superscripts), `@` (citations), `|` (tables), `{`
/// and `}` (attributes and roles).
enum MarkdownText {
  /// The text as it stands within a paragraph, or at its beginning.
  static func text(_ text: String) -> String {
    let escaped = text.map { special.contains($0) ? "\\\($0)" : String($0) }.joined()
    return escapedBeginning(of: escaped)
  }

  /// The text as it stands within double quotes, such as those of an attribute.
  static func quoted(_ text: String) -> String {
    "\"" + text.map { "\"\\".contains($0) ? "\\\($0)" : String($0) }.joined() + "\""
  }

  /// Characters that would begin a heading, a list, a quotation, or an option.
  private static func escapedBeginning(of text: String) -> String {
    if let first = text.first, "#+-=:".contains(first) { return "\\" + text }
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    let rest = text.dropFirst(digits.count)
    guard !digits.isEmpty, let mark = rest.first, ".)".contains(mark) else { return text }
    return digits + "\\" + rest
  }

  private static let special = Set("\\`*_[]<>&~$^@|{}\"'")
}
