import Exports
import LossMap

/// The command that the program was given, as files say how they were made.
///
/// A file is told the words that concern it: not the other outputs, nor options that go with those
/// alone.
struct CommandText {
  private let pieces: [Piece]
  private let home: String?

  /// An option with its value, or a single word.
  private struct Piece {
    var words: [String]
    /// What comes before the value; nil for a word that is no option.
    var option: String?
    var value: String?
  }

  /// The paths that outputs were given.
  private var outputs: [String] {
    pieces.filter { $0.option.map(CommandText.names.contains) ?? false }.compactMap(\.value)
  }

  /// What names an output.
  private static let names: Set<String> = ["-o", "--output"]

  /// The options that take no value, or may go without one.
  static let flags: Set<String> = ["--shuffle", "--no-title", "--summary", "--pages"]

  /// Takes a command.
  ///
  /// - Parameters:
  ///   - arguments: What stands behind the program's name.
  ///   - home: The folder of the user.
  init(_ arguments: some Collection<String>, home: String?) {
    self.home = home
    var pieces: [Piece] = []
    var rest = Array(arguments)[...]
    while let word = rest.popFirst() {
      if word == "--" {
        pieces += ([word] + rest).map { Piece(words: [$0]) }
        break
      }
      let isOption = word.hasPrefix("--") || word == "-o" || word.hasPrefix("-o=")
      guard isOption, !CommandText.flags.contains(word) else {
        pieces.append(Piece(words: [word]))
        continue
      }
      let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        .map(String.init)
      let value = parts.count > 1 ? parts[1] : rest.popFirst()
      pieces.append(
        Piece(
          words: parts.count > 1 ? [word] : [word] + [value].compactMap(\.self), option: parts[0],
          value: value))
    }
    self.pieces = pieces
  }

  /// The command that makes one of the outputs, with the program's name.
  ///
  /// An output that was not named, such as a still beside an animation, takes the place of the first
  /// one that was.
  func text(making output: String) -> String {
    var pieces = pieces
    if !outputs.isEmpty, !outputs.contains(output),
      let first = pieces.firstIndex(where: { $0.option.map(CommandText.names.contains) ?? false })
    {
      pieces[first] = Piece(words: ["-o", output], option: "-o", value: output)
    }
    var isNamed = false
    let kept = pieces.filter { piece in
      switch piece.option {
      case "-o", "--output":
        defer { isNamed = isNamed || piece.value == output }
        return piece.value == output && !isNamed
      case "--fps", "--hold", "--loop": return PlaybackOptions.goWith(output)
      // The bytes are the same for any number.
      case "--jobs", "--embed": return false
      case "--sheet": return StillPicture.Format(ofFile: output) != nil
      case nil where piece.words == ["--pages"]: return StillPicture.Format(ofFile: output) == .pdf
      default: return true
      }
    }
    return (["lossmap"] + kept.flatMap(\.words)).map { ShellWord($0, home: home).text }
      .joined(separator: " ")
  }
}
