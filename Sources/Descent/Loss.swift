/// What one prediction costs; an objective averages it over samples.
public protocol Loss: Sendable {
  /// The name of the loss averaged over samples, in running text, such as `mean squared error`.
  var nameOfMean: String { get }

  /// What a prediction costs where `target` would have been right.
  func cost<S: Scalar>(of prediction: S, for target: Double) -> S
}

/// The square of the error, whose mean is the MSE.
public struct SquaredError: Loss {
  /// Creates the loss; it has no settings.
  public init() {}

  /// The usual name of the mean.
  public var nameOfMean: String { "mean squared error" }

  /// The squared difference between prediction and target.
  public func cost<S: Scalar>(of prediction: S, for target: Double) -> S {
    let error = prediction - S(target)
    return error * error
  }
}
