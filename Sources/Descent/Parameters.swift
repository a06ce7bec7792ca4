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
}
