/// A word of a command, for a POSIX shell.
///
/// Source: IEEE Std 1003.1-2017, *Shell & Utilities*, section 2.2, *Quoting*.
struct ShellWord {
  /// The word as it is written in a command: quoted where a shell would take it for something else.
  let text: String

  /// Quotes a word.
  ///
  /// - Parameters:
  ///   - word: What the program is to be given.
  ///   - home: The folder of the user, who is not named; the shell puts in its own.
  init(_ word: String, home: String? = nil) {
    guard let home, home.count > 1, let range = ShellWord.range(of: home, in: word) else {
      text = ShellWord.quoted(word)
      return
    }
    let (before, behind) = (word[..<range.lowerBound], word[range.upperBound...])
    text =
      (before.isEmpty ? "" : ShellWord.quoted(before)) + "\"$HOME\""
      + (behind.isEmpty ? "" : ShellWord.quoted(behind))
  }

  /// The range in which a word names a folder or something in it: at its beginning, or behind an
  /// option's `=`.
  private static func range(of folder: String, in word: String) -> Range<String.Index>? {
    guard let range = word.firstRange(of: folder),
      word[..<range.lowerBound].isEmpty || word[..<range.lowerBound].hasSuffix("="),
      word[range.upperBound...].isEmpty || word[range.upperBound...].hasPrefix("/")
    else { return nil }
    return range
  }

  private static func quoted(_ word: some StringProtocol) -> String {
    let isPlain = word.utf8.allSatisfy(plain.contains)
    guard word.isEmpty || !isPlain else { return String(word) }
    return "'"
      + word.split(separator: "'", omittingEmptySubsequences: false)
      .joined(separator: "'\\''") + "'"
  }

  /// Characters without a meaning to any shell.
  private static let plain = Set(
    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789@%+=:,./-_".utf8)
}
