/// Matyas's function: a quadratic bowl that is five times as long as wide.
///
/// Source: J. Matyas, *Random optimization*, Automation and Remote Control 26 (1965).
struct Matyas: SurfaceFunction {
  func height<S: Scalar>(w: S, b: S) -> S {
    0.26 * (w * w + b * b) - 0.48 * w * b
  }
}

extension NamedSurface {
  /// Matyas's bowl, with its minimum at the origin.
  public static let matyas = NamedSurface(
    name: "matyas", summary: "a bowl that is five times as long as wide, aslant",
    formula: "0.26·(w² + b²) − 0.48·w·b",
    window: Window(w: -10...10, b: -10...10),
    start: Parameters(w: -8, b: 6), learningRate: 0.5, Matyas(),
    minimum: .point(.zero))
}
