import CLibrary

/// An output that could not be written; what was there before is still there.
public struct OutputError: Error, Equatable, CustomStringConvertible {
  /// The kind of failure.
  public enum Kind: Hashable, Sendable {
    /// The file or folder cannot be created.
    case cannotCreate
    /// It could be created, but not all of it could be written.
    case writingFailed
  }

  /// The kind of failure.
  public let kind: Kind
  /// The file or folder.
  public let path: String
  /// The reason, in one line.
  public let problem: String

  /// Creates the error.
  public init(_ kind: Kind, _ path: String, problem: String) {
    self.kind = kind
    self.path = path
    self.problem = problem
  }

  /// Creates the error from the code that a system call failed with, that of the last one unless
  /// told otherwise.
  static func fromSystem(_ kind: Kind, _ path: String, code: Int32 = errno) -> OutputError {
    let reason = String(cString: strerror(code)).lowercased()
    let what = kind == .cannotCreate ? "cannot be created" : "writing failed"
    return OutputError(kind, path, problem: "\(what): \(reason)")
  }

  /// The error as one line.
  public var description: String { "\(path): \(problem)" }
}
