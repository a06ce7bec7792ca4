/// A loss in the two parameters alone, without data: an epoch is one update.
public struct SurfaceObjective: Objective {
  /// Where the loss is smallest, if that is known.
  public let minimum: Minimum?
  // Made where the function's type is known, so that the compiler writes both out for that type.
  private let height: @Sendable (Parameters) -> Double
  private let dualHeight: @Sendable (Parameters) -> Dual

  /// Creates the objective.
  ///
  /// - Parameters:
  ///   - function: The loss.
  ///   - minimum: Where it is smallest, if that is known.
  public init(_ function: some SurfaceFunction, minimum: Minimum? = nil) {
    self.minimum = minimum
    height = { function.height(w: $0.w, b: $0.b) }
    dualHeight = { function.height(w: .w($0.w), b: .b($0.b)) }
  }

  /// Creates the objective from a formula in `w` and `b`.
  public init(_ expression: Expression) {
    self.init(ExpressionSurface(expression: expression))
  }

  /// One: there is nothing to divide into batches.
  public var sampleCount: Int { 1 }

  /// The height of the surface.
  public func loss(at parameters: Parameters) -> Double {
    height(parameters)
  }

  /// The height of the surface and its exact gradient; there are no batches to choose from.
  public func lossAndGradient(
    at parameters: Parameters, over batch: Batch
  ) -> (loss: Double, gradient: Parameters) {
    let dual = dualHeight(parameters)
    return (dual.value, dual.gradient)
  }
}

private struct ExpressionSurface: SurfaceFunction {
  let expression: Expression

  func height<S: Scalar>(w: S, b: S) -> S {
    expression.value(w: w, b: b)
  }
}
