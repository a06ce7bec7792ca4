import Exports

/// A request that cannot be fulfilled: the setting, the reason, and what would be right.
public struct RequestError: Error, Hashable, CustomStringConvertible {
  /// The kind of trouble.
  public enum Kind: Hashable, Sendable {
    /// The settings are wrong, or do not go together.
    case wrongSettings
    /// The settings are right, but the data are not.
    case wrongData
    /// An input cannot be read.
    case unreadableInput
    /// An output cannot be created.
    case cannotCreateOutput
  }

  /// The part of a request that is wrong.
  public enum Subject: Hashable, Sendable {
    /// A setting by its name on the command line, with its value.
    case setting(String, String?)
    /// A run as it was written, and the part of it that is wrong where that is known.
    case run(String, part: String? = nil)
    /// A file, or another thing that has a name.
    case named(String)
    /// The request as a whole.
    case request
  }

  /// The kind of trouble.
  public let kind: Kind
  /// The part of the request that is wrong.
  public let subject: Subject
  /// The reason, and what would be right.
  public let problem: SettingMessage

  /// Creates an error about settings.
  public init(_ subject: Subject, _ problem: SettingMessage) {
    self.init(.wrongSettings, subject, problem)
  }

  /// Creates an error of some kind.
  public init(_ kind: Kind, _ subject: Subject, _ problem: SettingMessage) {
    self.kind = kind
    self.subject = subject
    self.problem = problem
  }

  /// The error as one line, with settings written in some way.
  public func text(_ write: (_ name: String, _ value: String?) -> String) -> String {
    let problem = problem.text(write)
    return switch subject {
    case .setting(let name, let value): "\(write(name, value)): \(problem)"
    case .run(let text, let part): text + (part.map { ": \($0)" } ?? "") + ": \(problem)"
    case .named(let name): "\(name): \(problem)"
    case .request: problem
    }
  }

  /// The error as one line, such as `epochs 0: must be an integer of at least 1`.
  public var description: String {
    text { name, value in value.map { "\(name) \($0)" } ?? name }
  }
}
