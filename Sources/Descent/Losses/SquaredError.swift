/// The square of the error, whose mean is the MSE.
public struct SquaredError: Loss {
  /// Creates the loss; it has no settings.
  public init() {}

  /// The usual abbreviation of the mean.
  public var name: String { "mse" }

  /// What it does.
  public var summary: String { "the square of the error" }

  /// The usual name of the mean.
  public var nameOfMean: String { "mean squared error" }

  /// The squared difference between prediction and target.
  public func cost<S: Scalar>(of prediction: S, for target: Double) -> S {
    let error = prediction - S(target)
    return error * error
  }
}
