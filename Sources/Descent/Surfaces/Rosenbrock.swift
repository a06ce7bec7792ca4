/// Rosenbrock's function: a curved valley whose floor hardly falls.
///
/// Source: H. H. Rosenbrock, *An automatic method for finding the greatest or least value of a
/// function*, The Computer Journal 3 (1960).
struct Rosenbrock: SurfaceFunction {
  func height<S: Scalar>(w: S, b: S) -> S {
    let (away, height) = (1 - w, b - w * w)
    return away * away + 100 * height * height
  }
}

extension NamedSurface {
  /// Rosenbrock's valley, with its minimum at (1, 1).
  public static let rosenbrock = NamedSurface(
    name: "rosenbrock", summary: "a curved valley whose floor hardly falls",
    formula: "(1 − w)² + 100·(b − w²)²",
    window: Window(w: -2...2, b: -1...3),
    start: Parameters(w: -1.2, b: 1), learningRate: 0.001, Rosenbrock(),
    minimum: .point(Parameters(w: 1, b: 1)))
}
