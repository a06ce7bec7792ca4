/// Half the square of errors up to 1, and less the size of larger ones: ½e², or |e| − ½.
///
/// Source: P. J. Huber, *Robust estimation of a location parameter*, Annals of Mathematical
/// Statistics 35 (1964), with the border between the two at 1, as in PyTorch.
public struct HuberLoss: Loss {
  /// Creates the loss; it has no settings.
  public init() {}

  /// The usual name.
  public var name: String { "huber" }

  /// What it does.
  public var summary: String { "half the square of small errors, the size of large ones" }

  /// The usual name of the mean.
  public var nameOfMean: String { "mean Huber loss" }

  /// Half the square of the error, or its size less a half where that is larger than 1.
  public func cost<S: Scalar>(of prediction: S, for target: Double) -> S {
    let error = prediction - S(target)
    return error.value.magnitude <= 1 ? 0.5 * error * error : .abs(error) - 0.5
  }
}
