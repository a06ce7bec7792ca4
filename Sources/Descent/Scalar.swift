/// A number that a model or a loss computes with.
///
/// Written once over `Scalar`, a formula is evaluated with `Double` where its value is wanted, and
/// with ``Dual`` where its gradient is wanted too.
public protocol Scalar: AdditiveArithmetic, Sendable {
  /// Creates a constant: a number that does not depend on the parameters.
  init(_ constant: Double)

  /// Multiplies two numbers.
  static func * (left: Self, right: Self) -> Self
}

extension Double: Scalar {}
