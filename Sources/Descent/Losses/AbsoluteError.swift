/// The size of the error, whose mean is the MAE: outliers pull no harder than other samples.
///
/// Its slope is zero where the prediction is right, as in PyTorch.
public struct AbsoluteError: Loss {
  /// Creates the loss; it has no settings.
  public init() {}

  /// The usual abbreviation of the mean.
  public var name: String { "mae" }

  /// What it does.
  public var summary: String { "the size of the error" }

  /// The usual name of the mean.
  public var nameOfMean: String { "mean absolute error" }

  /// The distance between prediction and target.
  public func cost<S: Scalar>(of prediction: S, for target: Double) -> S {
    .abs(prediction - S(target))
  }
}
