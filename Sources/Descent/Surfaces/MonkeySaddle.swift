/// The saddle with a third way down, for a tail; it is flat at the origin to second order.
///
/// Source: D. Hilbert and S. Cohn-Vossen, *Anschauliche Geometrie*, Springer 1932.
struct MonkeySaddle: SurfaceFunction {
  func height<S: Scalar>(w: S, b: S) -> S {
    w * (w * w - 3 * b * b)
  }
}

extension NamedSurface {
  /// A saddle for monkeys at the origin, without a minimum.
  public static let monkeySaddle = NamedSurface(
    name: "monkey-saddle", summary: "a saddle with three ways down, without a minimum",
    formula: "w³ − 3·w·b²",
    window: Window(w: -1.5...1.5, b: -1.5...1.5),
    start: Parameters(w: 1, b: 0.02), learningRate: 0.01, MonkeySaddle(),
    minimum: nil)
}
