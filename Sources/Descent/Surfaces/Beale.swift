/// Beale's function: a flat plain between steep corners.
///
/// Source: E. M. L. Beale, *On an iterative method for finding a local minimum of a function of
/// more than one variable*, Princeton University 1958.
struct Beale: SurfaceFunction {
  func height<S: Scalar>(w: S, b: S) -> S {
    let first = 1.5 - w + w * b
    let second = 2.25 - w + w * b * b
    let third = 2.625 - w + w * b * b * b
    return first * first + second * second + third * third
  }
}

extension NamedSurface {
  /// Beale's plain, with its minimum at (3, ½).
  public static let beale = NamedSurface(
    name: "beale", summary: "a flat plain between steep corners",
    formula: "(1.5 − w + w·b)² + (2.25 − w + w·b²)² + (2.625 − w + w·b³)²",
    window: Window(w: -4.5...4.5, b: -4.5...4.5),
    start: Parameters(w: 1, b: 1.5), learningRate: 0.01, Beale(),
    minimum: .point(Parameters(w: 3, b: 0.5)))
}
