/// A training setting that cannot be used, and what would be right.
public struct InvalidSetting: Error, Equatable, CustomStringConvertible {
  /// The setting, by the name it has on the command line.
  public let name: String
  /// The value that was given.
  public let value: String
  /// What is wrong with it and what would be right, in one line.
  public let problem: String

  /// Creates the error.
  public init(name: String, value: String, problem: String) {
    self.name = name
    self.value = value
    self.problem = problem
  }

  /// The error as one line.
  public var description: String { "\(name) \(value): \(problem)" }
}
