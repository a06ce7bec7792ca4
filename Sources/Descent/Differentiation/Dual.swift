/// A number together with its derivatives by `w` and by `b`.
///
/// Arithmetic on duals follows the rules of differentiation, so that a formula evaluated on duals
/// gives its value and its exact gradient in one pass (forward-mode automatic differentiation).
/// With two parameters one pass suffices.
///
/// Source: R. E. Wengert, *A simple automatic derivative evaluation program*, Communications of
/// the ACM 7 (1964).
public struct Dual: Scalar {
  /// The number itself.
  public var value: Double
  /// Its partial derivatives by the two parameters.
  public var gradient: Parameters

  /// Creates a number from its value and its derivatives.
  public init(value: Double, gradient: Parameters) {
    self.value = value
    self.gradient = gradient
  }

  /// Creates a constant, whose derivatives are zero.
  public init(_ constant: Double) {
    self.init(value: constant, gradient: .zero)
  }

  /// The parameter `w` itself, whose derivative by `w` is one.
  public static func w(_ value: Double) -> Dual {
    Dual(value: value, gradient: Parameters(w: 1, b: 0))
  }

  /// The parameter `b` itself, whose derivative by `b` is one.
  public static func b(_ value: Double) -> Dual {
    Dual(value: value, gradient: Parameters(w: 0, b: 1))
  }

  /// The constant zero.
  public static var zero: Dual { Dual(0) }

  /// The sum rule.
  public static func + (left: Dual, right: Dual) -> Dual {
    Dual(value: left.value + right.value, gradient: left.gradient + right.gradient)
  }

  /// The sum rule, with a minus.
  public static func - (left: Dual, right: Dual) -> Dual {
    Dual(value: left.value - right.value, gradient: left.gradient - right.gradient)
  }

  // The compiler takes it for too large to be inlined, but a call costs more than the arithmetic.
  /// The product rule.
  @inline(__always)
  public static func * (left: Dual, right: Dual) -> Dual {
    Dual(
      value: left.value * right.value,
      gradient: right.value * left.gradient + left.value * right.gradient)
  }

  /// The product rule for a constant, whose derivatives need not be multiplied.
  public func scaled(by factor: Double) -> Dual {
    Dual(value: value * factor, gradient: factor * gradient)
  }

  /// The quotient rule.
  public static func / (left: Dual, right: Dual) -> Dual {
    let quotient = left.value / right.value
    return Dual(
      value: quotient, gradient: (1 / right.value) * (left.gradient - quotient * right.gradient))
  }

  /// The sum rule, for a minus alone.
  public static prefix func - (number: Dual) -> Dual {
    Dual(value: -number.value, gradient: -1 * number.gradient)
  }

  /// The chain rule.
  ///
  /// What does not change does not move the result, however steep the function is there: at zero
  /// the root of `w²` has the derivatives zero, although the root itself has an infinite slope.
  public func chained(value: Double, slope: @autoclosure () -> Double) -> Dual {
    let slope = slope()
    return Dual(
      value: value,
      gradient: Parameters(
        w: gradient.w == 0 ? 0 : slope * gradient.w, b: gradient.b == 0 ? 0 : slope * gradient.b))
  }
}

extension Dual: ExpressibleByIntegerLiteral, ExpressibleByFloatLiteral {
  /// Creates a constant from a whole number in the source.
  public init(integerLiteral constant: Int) {
    self.init(Double(constant))
  }

  /// Creates a constant from a number in the source.
  public init(floatLiteral constant: Double) {
    self.init(constant)
  }
}
