/// What one prediction costs; an objective averages it over samples.
public protocol Loss: Sendable {
  /// The name on the command line.
  var name: String { get }

  /// One line that says what it does.
  var summary: String { get }

  /// The name of the loss averaged over samples, in running text, such as `mean squared error`.
  var nameOfMean: String { get }

  /// What predictions and targets have to lie in; nil where they may be any number.
  var domain: ClosedRange<Double>? { get }

  /// What a prediction costs where `target` would have been right.
  ///
  /// - Returns: The cost; not a number where the prediction lies outside of the domain.
  func cost<S: Scalar>(of prediction: S, for target: Double) -> S

  /// What the prediction σ(`logit`) costs where `target` would have been right.
  func cost<S: Scalar>(ofLogit logit: S, for target: Double) -> S
}

extension Loss {
  /// Any number.
  public var domain: ClosedRange<Double>? { nil }

  /// The cost of the prediction that the logit stands for.
  public func cost<S: Scalar>(ofLogit logit: S, for target: Double) -> S {
    cost(of: .sigmoid(logit), for: target)
  }
}
