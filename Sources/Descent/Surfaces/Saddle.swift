/// The plain saddle: up along one axis and down along the other, for ever.
///
/// Source: the hyperbolic paraboloid of analytic geometry.
struct Saddle: SurfaceFunction {
  func height<S: Scalar>(w: S, b: S) -> S {
    w * w - b * b
  }
}

extension NamedSurface {
  /// A saddle at the origin, without a minimum.
  public static let saddle = NamedSurface(
    name: "saddle", summary: "up along w and down along b, without a minimum",
    formula: "w² − b²",
    window: Window(w: -2...2, b: -2...2),
    start: Parameters(w: -1.8, b: 0.01), learningRate: 0.025, Saddle(),
    minimum: nil)
}
