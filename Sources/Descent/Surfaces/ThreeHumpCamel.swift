/// The camel with three humps: a minimum between two others that are not as low.
///
/// Source: F. H. Branin, *Widely convergent method for finding multiple solutions of simultaneous
/// nonlinear equations*, IBM Journal of Research and Development 16 (1972).
struct ThreeHumpCamel: SurfaceFunction {
  func height<S: Scalar>(w: S, b: S) -> S {
    let square = w * w
    return square * (2 - 1.05 * square + square * square / 6) + w * b + b * b
  }
}

extension NamedSurface {
  /// The camel with three humps, with its minimum at the origin.
  public static let threeHumpCamel = NamedSurface(
    name: "three-hump-camel", summary: "a minimum between two that are not as low",
    formula: "2·w² − 1.05·w⁴ + w⁶/6 + w·b + b²",
    window: Window(w: -2.2...2.2, b: -2.2...2.2),
    start: Parameters(w: -1, b: 2), learningRate: 0.1, ThreeHumpCamel(),
    minimum: .point(.zero))
}
