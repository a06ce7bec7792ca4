/// An expression that cannot be read, the place where that was noticed, and what would be right.
public struct ExpressionError: Error, Equatable, CustomStringConvertible {
  /// The expression as it was written.
  public let expression: String
  /// How many characters lie before the place; the length of the expression where it ends too soon.
  public let offset: Int
  /// What is wrong and what would be right, in one line.
  public let problem: String

  /// Creates the error.
  public init(in expression: String, at offset: Int, problem: String) {
    self.expression = expression
    self.offset = offset
    self.problem = problem
  }

  /// The problem, and beneath it the expression with a caret under the place.
  public var description: String { problem + "\n" + excerpt }

  /// The expression around the place, and the caret.
  private var excerpt: String {
    // Tabs and line ends would lead the caret astray.
    let characters = expression.map { $0.isWhitespace ? " " : $0 }
    let offset = min(max(0, offset), characters.count)
    let start = max(0, offset - ExpressionError.reach)
    let end = min(characters.count, offset + ExpressionError.reach)
    let before = (start > 0 ? "…" : "") + String(characters[start..<offset])
    let behind = String(characters[offset..<end]) + (end < characters.count ? "…" : "")
    let indent = before.reduce(0) { $0 + $1.columns }
    return "  \(before)\(behind)\n  \(String(repeating: " ", count: indent))^"
  }

  /// How many characters are shown to either side of the place, so that they fit on a line.
  private static let reach = 36
}

extension Character {
  /// How many columns a terminal gives to the character: two for those of East Asia and pictures.
  ///
  /// Source: the wide ranges of Unicode Standard Annex 11, *East Asian Width*, whole blocks only.
  fileprivate var columns: Int {
    guard let scalar = unicodeScalars.first?.value else { return 0 }
    return switch scalar {
    case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
      0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1FAFF, 0x20000...0x3FFFD:
      2
    default: 1
    }
  }
}
