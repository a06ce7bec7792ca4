/// A prediction ŷ from an input x and the two parameters.
public protocol Model: Sendable {
  /// How the model is written in a formula, such as `w·x + b`.
  var formula: String { get }

  /// Predicts the target of one sample.
  ///
  /// - Parameters:
  ///   - x: The sample's input.
  ///   - w: The weight.
  ///   - b: The bias.
  /// - Returns: The prediction ŷ.
  func prediction<S: Scalar>(for x: Double, w: S, b: S) -> S
}

/// The straight line ŷ = w·x + b.
public struct Line: Model {
  /// Creates the model; it has no settings.
  public init() {}

  /// The line's formula.
  public var formula: String { "w·x + b" }

  /// The line's height at `x`.
  public func prediction<S: Scalar>(for x: Double, w: S, b: S) -> S {
    w * S(x) + b
  }
}
