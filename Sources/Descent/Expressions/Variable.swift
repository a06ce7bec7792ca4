/// What an expression may depend on, by the name it has there.
public enum Variable: String, CaseIterable, Sendable {
  /// The first parameter.
  case w
  /// The second parameter.
  case b
  /// The input of a sample.
  case x
}
