import CLibrary

// Each function is its value and its slope, side by side. At kinks the slope is the one that
// PyTorch chooses, so that runs agree with it.

extension Scalar {
  /// The sine of an angle in radians.
  public static func sin(_ x: Self) -> Self {
    x.chained(value: CLibrary.sin(x.value), slope: CLibrary.cos(x.value))
  }

  /// The cosine of an angle in radians.
  public static func cos(_ x: Self) -> Self {
    x.chained(value: CLibrary.cos(x.value), slope: -CLibrary.sin(x.value))
  }

  /// The tangent of an angle in radians.
  public static func tan(_ x: Self) -> Self {
    let tangent = CLibrary.tan(x.value)
    return x.chained(value: tangent, slope: 1 + tangent * tangent)
  }

  /// The angle in radians, from −π/2 to π/2, whose sine is `x`.
  public static func asin(_ x: Self) -> Self {
    x.chained(
      value: CLibrary.asin(x.value), slope: 1 / ((1 - x.value) * (1 + x.value)).squareRoot())
  }

  /// The angle in radians, from 0 to π, whose cosine is `x`.
  public static func acos(_ x: Self) -> Self {
    x.chained(
      value: CLibrary.acos(x.value), slope: -1 / ((1 - x.value) * (1 + x.value)).squareRoot())
  }

  /// The angle in radians, from −π/2 to π/2, whose tangent is `x`.
  public static func atan(_ x: Self) -> Self {
    x.chained(value: CLibrary.atan(x.value), slope: 1 / (1 + x.value * x.value))
  }

  /// The hyperbolic sine.
  public static func sinh(_ x: Self) -> Self {
    x.chained(value: CLibrary.sinh(x.value), slope: CLibrary.cosh(x.value))
  }

  /// The hyperbolic cosine.
  public static func cosh(_ x: Self) -> Self {
    x.chained(value: CLibrary.cosh(x.value), slope: CLibrary.sinh(x.value))
  }

  /// The hyperbolic tangent.
  public static func tanh(_ x: Self) -> Self {
    // The usual 1 − tanh² would lose all its digits far out.
    let cosine = CLibrary.cosh(x.value)
    return x.chained(value: CLibrary.tanh(x.value), slope: 1 / (cosine * cosine))
  }

  /// The power of e.
  public static func exp(_ x: Self) -> Self {
    let power = CLibrary.exp(x.value)
    return x.chained(value: power, slope: power)
  }

  /// The natural logarithm.
  public static func log(_ x: Self) -> Self {
    x.chained(value: CLibrary.log(x.value), slope: 1 / x.value)
  }

  /// The logarithm to base 10.
  public static func log10(_ x: Self) -> Self {
    x.chained(value: CLibrary.log10(x.value), slope: 1 / (x.value * CLibrary.log(10)))
  }

  /// The square root.
  public static func sqrt(_ x: Self) -> Self {
    let root = x.value.squareRoot()
    return x.chained(value: root, slope: 0.5 / root)
  }

  /// The distance from zero; its slope at zero is zero.
  public static func abs(_ x: Self) -> Self {
    x.chained(value: x.value.magnitude, slope: Double.sign(x.value))
  }

  /// One with the sign of `x`, or zero for zero; its slope is zero everywhere.
  public static func sign(_ x: Self) -> Self {
    // What is neither above nor below zero is zero or not a number, and stays so.
    x.chained(value: x.value > 0 ? 1 : x.value < 0 ? -1 : x.value, slope: 0)
  }

  /// The smaller of two numbers; of equal ones the mean, so that they share the slope evenly.
  public static func min(_ x: Self, _ y: Self) -> Self {
    x.value < y.value ? x : x.value > y.value ? y : mean(x, y)
  }

  /// The larger of two numbers; of equal ones the mean, so that they share the slope evenly.
  public static func max(_ x: Self, _ y: Self) -> Self {
    x.value > y.value ? x : x.value < y.value ? y : mean(x, y)
  }

  /// The mean of two numbers that are equal, or of which one is not a number: so is the mean.
  private static func mean(_ x: Self, _ y: Self) -> Self {
    0.5 * x + 0.5 * y
  }

  /// The base to the power of the exponent; 0⁰ is one.
  ///
  /// A negative base has a power only where the exponent is a whole number, and no slope by the
  /// exponent even there. The slope by the exponent is taken as zero where the base is zero.
  public static func pow(_ base: Self, _ exponent: Self) -> Self {
    let (x, y) = (base.value, exponent.value)
    let power = CLibrary.pow(x, y)
    return base.chained(value: power, slope: y == 0 ? 0 : y * CLibrary.pow(x, y - 1))
      + exponent.chained(value: 0, slope: x == 0 && y >= 0 ? 0 : power * CLibrary.log(x))
  }

  /// A power with a whole exponent, by multiplications alone.
  func raised(to exponent: Int) -> Self {
    switch exponent {
    case ..<0: return 1 / raised(to: -exponent)
    case 0: return 1
    case 1: return self
    default:
      let root = raised(to: exponent / 2)
      return exponent.isMultiple(of: 2) ? root * root : root * root * self
    }
  }

  /// The logistic function σ(x) = 1/(1 + e⁻ˣ), computed without overflow.
  public static func sigmoid(_ x: Self) -> Self {
    let decay = CLibrary.exp(-x.value.magnitude)
    return x.chained(
      value: (x.value < 0 ? decay : 1) / (1 + decay),
      slope: decay / ((1 + decay) * (1 + decay)))
  }

  /// The larger of `x` and zero; its slope at zero is zero.
  public static func relu(_ x: Self) -> Self {
    x.chained(value: x.value < 0 ? 0 : x.value, slope: x.value > 0 ? 1 : 0)
  }

  /// The smooth ramp ln(1 + eˣ), computed without overflow.
  public static func softplus(_ x: Self) -> Self {
    x.chained(
      value: Double.relu(x.value) + CLibrary.log1p(CLibrary.exp(-x.value.magnitude)),
      slope: Double.sigmoid(x.value))
  }
}
