/// Himmelblau's function: four minima that are equally low.
///
/// Source: D. M. Himmelblau, *Applied nonlinear programming*, McGraw-Hill 1972.
struct Himmelblau: SurfaceFunction {
  func height<S: Scalar>(w: S, b: S) -> S {
    let (first, second) = (w * w + b - 11, w + b * b - 7)
    return first * first + second * second
  }
}

extension NamedSurface {
  /// Himmelblau's four hollows.
  public static let himmelblau = NamedSurface(
    name: "himmelblau", summary: "four minima that are equally low",
    formula: "(w² + b − 11)² + (w + b² − 7)²",
    window: Window(w: -5...5, b: -5...5),
    start: Parameters(w: 0, b: 0), learningRate: 0.01, Himmelblau(),
    minimum: .points([
      Parameters(w: 3, b: 2), Parameters(w: -2.805118086952745, b: 3.131312518250573),
      Parameters(w: -3.779310253377747, b: -3.2831859912861696),
      Parameters(w: 3.5844283403304917, b: -1.8481265269644036),
    ]))
}
