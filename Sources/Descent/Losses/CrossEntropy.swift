import CLibrary

/// The binary cross-entropy −y·ln ŷ − (1 − y)·ln(1 − ŷ) of a predicted probability.
///
/// From the logit of a prediction it is computed without loss of digits, however sure the
/// prediction is. From the prediction itself it follows PyTorch: a logarithm is at least −100, and
/// a slope's denominator at least 10⁻¹², so that both stay finite.
///
/// Source: I. J. Good, *Rational decisions*, Journal of the Royal Statistical Society B 14 (1952).
public struct CrossEntropy: Loss {
  /// Creates the loss; it has no settings.
  public init() {}

  /// The usual abbreviation.
  public var name: String { "bce" }

  /// What it does.
  public var summary: String { "the binary cross-entropy, for targets from 0 to 1" }

  /// The usual name of the mean.
  public var nameOfMean: String { "mean cross-entropy" }

  /// Probabilities.
  public var domain: ClosedRange<Double>? { 0...1 }

  /// The cross-entropy of a predicted probability.
  public func cost<S: Scalar>(of prediction: S, for target: Double) -> S {
    let (p, y) = (prediction.value, target)
    guard p >= 0, p <= 1 else { return S(.nan) }
    return prediction.chained(
      value: (y - 1) * max(log1p(-p), -100) - y * max(log(p), -100),
      slope: (p - y) / max(p * (1 - p), 1e-12))
  }

  /// The cross-entropy of the probability σ(z), as max(z, 0) − z·y + ln(1 + e^−|z|).
  public func cost<S: Scalar>(ofLogit logit: S, for target: Double) -> S {
    let (z, y) = (logit.value, target)
    // The slope σ(z) − y, without the difference of two numbers that are nearly equal.
    return logit.chained(
      value: max(z, 0) - z * y + log1p(exp(-z.magnitude)),
      slope: (1 - y) * Double.sigmoid(z) - y * Double.sigmoid(-z))
  }
}
