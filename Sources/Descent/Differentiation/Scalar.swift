/// A number that a model or a loss computes with.
///
/// Written once over `Scalar`, a formula is evaluated with `Double` where its value is wanted, and
/// with ``Dual`` where its gradient is wanted too.
public protocol Scalar:
  AdditiveArithmetic, ExpressibleByIntegerLiteral, ExpressibleByFloatLiteral, Sendable
{
  /// Creates a constant: a number that does not depend on the parameters.
  init(_ constant: Double)

  /// The number itself, without its derivatives.
  var value: Double { get }

  /// Multiplies two numbers.
  static func * (left: Self, right: Self) -> Self

  /// Multiplies by a constant.
  func scaled(by factor: Double) -> Self

  /// Divides two numbers.
  static func / (left: Self, right: Self) -> Self

  /// Changes the sign.
  static prefix func - (number: Self) -> Self

  /// What a function makes of this number, by the chain rule.
  ///
  /// - Parameters:
  ///   - value: The value of the function here.
  ///   - slope: Its derivative here, computed only where it is wanted.
  func chained(value: Double, slope: @autoclosure () -> Double) -> Self
}

extension Double: Scalar {
  /// The number itself.
  public var value: Double { self }

  /// The product.
  public func scaled(by factor: Double) -> Double {
    self * factor
  }

  /// The value of the function; nobody asks for its slope.
  public func chained(value: Double, slope: @autoclosure () -> Double) -> Double {
    value
  }
}
