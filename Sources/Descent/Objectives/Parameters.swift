/// A state of the two parameters, and also the type of a gradient over them.
public struct Parameters: Hashable, Sendable {
  /// Both side by side, so that one instruction works on both.
  @usableFromInline var pair: SIMD2<Double>

  /// The weight: the slope of a line.
  @inlinable public var w: Double {
    get { pair.x }
    set { pair.x = newValue }
  }

  /// The bias: the intercept of a line.
  @inlinable public var b: Double {
    get { pair.y }
    set { pair.y = newValue }
  }

  /// Creates a state from its two coordinates.
  @inlinable public init(w: Double, b: Double) {
    pair = SIMD2(w, b)
  }

  /// Creates a state from both at once.
  @inlinable init(_ pair: SIMD2<Double>) {
    self.pair = pair
  }

  /// The origin.
  @inlinable public static var zero: Parameters { Parameters(w: 0, b: 0) }

  /// Whether neither coordinate is infinite or NaN.
  @inlinable public var isFinite: Bool { w.isFinite && b.isFinite }

  /// Adds coordinate by coordinate.
  @inlinable public static func + (left: Parameters, right: Parameters) -> Parameters {
    Parameters(left.pair + right.pair)
  }

  /// Subtracts coordinate by coordinate.
  @inlinable public static func - (left: Parameters, right: Parameters) -> Parameters {
    Parameters(left.pair - right.pair)
  }

  /// Stretches both coordinates by a factor.
  @inlinable public static func * (factor: Double, parameters: Parameters) -> Parameters {
    Parameters(factor * parameters.pair)
  }

  /// Multiplies coordinate by coordinate.
  @inlinable public static func * (left: Parameters, right: Parameters) -> Parameters {
    Parameters(left.pair * right.pair)
  }

  /// Divides coordinate by coordinate.
  @inlinable public static func / (left: Parameters, right: Parameters) -> Parameters {
    Parameters(left.pair / right.pair)
  }

  /// Divides both coordinates by a number.
  @inlinable public static func / (parameters: Parameters, divisor: Double) -> Parameters {
    Parameters(parameters.pair / divisor)
  }

  /// Adds a number to both coordinates.
  @inlinable public static func + (parameters: Parameters, number: Double) -> Parameters {
    Parameters(parameters.pair + number)
  }

  /// The square root of each coordinate.
  @inlinable public func squareRoot() -> Parameters {
    Parameters(pair.squareRoot())
  }

  /// The absolute value of each coordinate.
  @inlinable public var absoluteValues: Parameters {
    Parameters(w: abs(w), b: abs(b))
  }

  /// The larger of two values, coordinate by coordinate.
  @inlinable public static func pointwiseMax(_ left: Parameters, _ right: Parameters) -> Parameters
  {
    Parameters(w: max(left.w, right.w), b: max(left.b, right.b))
  }
}
