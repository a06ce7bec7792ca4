/// The logistic model ŷ = σ(w·x + b): the probability that a target is 1 and not 0.
///
/// Source: D. R. Cox, *The regression analysis of binary sequences*, Journal of the Royal
/// Statistical Society B 20 (1958).
public struct Logistic: Model {
  /// Creates the model; it has no settings.
  public init() {}

  /// What it is.
  public var name: String { "logistic" }

  /// What it is for.
  public var summary: String { "σ(w·x + b), the probability of a target 1" }

  /// The model's formula.
  public var formula: String { "σ(w·x + b)" }

  /// The probability at `x`.
  public func prediction<S: Scalar>(for x: Double, w: S, b: S) -> S {
    .sigmoid(w.scaled(by: x) + b)
  }

  /// The logit of the probability, which is a line.
  public func logit<S: Scalar>(for x: Double, w: S, b: S) -> S? {
    w.scaled(by: x) + b
  }
}
