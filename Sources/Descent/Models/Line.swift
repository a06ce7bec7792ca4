/// The straight line ŷ = w·x + b.
public struct Line: Model {
  /// Creates the model; it has no settings.
  public init() {}

  /// What it is.
  public var name: String { "line" }

  /// What it is for.
  public var summary: String { "w·x + b, a straight line" }

  /// The line's formula.
  public var formula: String { "w·x + b" }

  /// The line's height at `x`.
  public func prediction<S: Scalar>(for x: Double, w: S, b: S) -> S {
    w.scaled(by: x) + b
  }
}
