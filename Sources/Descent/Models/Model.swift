/// A prediction ŷ from an input x and the two parameters.
public protocol Model: Sendable {
  /// The name on the command line.
  var name: String { get }

  /// One line that says what it is for.
  var summary: String { get }

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

  /// The number z where the prediction is σ(z), for models that predict a probability that way.
  ///
  /// A loss can be more precise with it than with the prediction.
  func logit<S: Scalar>(for x: Double, w: S, b: S) -> S?
}

extension Model {
  /// None: in general a prediction is no probability.
  public func logit<S: Scalar>(for x: Double, w: S, b: S) -> S? { nil }
}
