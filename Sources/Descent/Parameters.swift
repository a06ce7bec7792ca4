/// A state of the two parameters, and also the type of a gradient over them.
public struct Parameters: Hashable, Sendable {
  /// The weight: the slope of a line.
  public var w: Double
  /// The bias: the intercept of a line.
  public var b: Double

  /// Creates a state from its two coordinates.
  public init(w: Double, b: Double) {
    self.w = w
    self.b = b
  }

  /// The origin.
  public static let zero = Parameters(w: 0, b: 0)

  /// Whether neither coordinate is infinite or NaN.
  public var isFinite: Bool { w.isFinite && b.isFinite }

  /// Adds coordinate by coordinate.
  public static func + (left: Parameters, right: Parameters) -> Parameters {
    Parameters(w: left.w + right.w, b: left.b + right.b)
  }

  /// Subtracts coordinate by coordinate.
  public static func - (left: Parameters, right: Parameters) -> Parameters {
    Parameters(w: left.w - right.w, b: left.b - right.b)
  }

  /// Stretches both coordinates by a factor.
  public static func * (factor: Double, parameters: Parameters) -> Parameters {
    Parameters(w: factor * parameters.w, b: factor * parameters.b)
  }

  /// Multiplies coordinate by coordinate.
  public static func * (left: Parameters, right: Parameters) -> Parameters {
    Parameters(w: left.w * right.w, b: left.b * right.b)
  }

  /// Divides coordinate by coordinate.
  public static func / (left: Parameters, right: Parameters) -> Parameters {
    Parameters(w: left.w / right.w, b: left.b / right.b)
  }

  /// Divides both coordinates by a number.
  public static func / (parameters: Parameters, divisor: Double) -> Parameters {
    Parameters(w: parameters.w / divisor, b: parameters.b / divisor)
  }

  /// Adds a number to both coordinates.
  public static func + (parameters: Parameters, number: Double) -> Parameters {
    Parameters(w: parameters.w + number, b: parameters.b + number)
  }

  /// The square root of each coordinate.
  public func squareRoot() -> Parameters {
    Parameters(w: w.squareRoot(), b: b.squareRoot())
  }

  /// The absolute value of each coordinate.
  public var absoluteValues: Parameters {
    Parameters(w: abs(w), b: abs(b))
  }

  /// The larger of two values, coordinate by coordinate.
  public static func pointwiseMax(_ left: Parameters, _ right: Parameters) -> Parameters {
    Parameters(w: max(left.w, right.w), b: max(left.b, right.b))
  }
}
