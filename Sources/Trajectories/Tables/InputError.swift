/// A file or text that cannot be used, where that was noticed, and what would be right.
public struct InputError: Error, Equatable, CustomStringConvertible {
  /// What kind of trouble it is.
  public enum Kind: Hashable, Sendable {
    /// The file cannot be read at all.
    case unreadable
    /// The file can be read, but what it says makes no sense.
    case malformed
  }

  /// What kind of trouble it is.
  public let kind: Kind
  /// The file, or the name of what was read.
  public let source: String
  /// The line where it was noticed, counted from 1.
  public let line: Int?
  /// What is wrong and what would be right, in one line.
  public let problem: String

  /// Creates the error.
  public init(_ kind: Kind, in source: String, line: Int? = nil, problem: String) {
    self.kind = kind
    self.source = source
    self.line = line
    self.problem = problem
  }

  /// The error as one line, such as `points.csv:17: y is "abc", not a number`.
  public var description: String {
    "\(source)\(line.map { ":\($0)" } ?? ""): \(problem)"
  }
}
