/// Booth's function: a quadratic bowl that is three times as long as wide.
///
/// Source: M. Jamil and X.-S. Yang, *A literature survey of benchmark functions for global
/// optimisation problems*, International Journal of Mathematical Modelling and Numerical
/// Optimisation 4 (2013), no. 17.
struct Booth: SurfaceFunction {
  func height<S: Scalar>(w: S, b: S) -> S {
    let (first, second) = (w + 2 * b - 7, 2 * w + b - 5)
    return first * first + second * second
  }
}

extension NamedSurface {
  /// Booth's bowl, with its minimum at (1, 3).
  public static let booth = NamedSurface(
    name: "booth", summary: "a bowl that is three times as long as wide",
    formula: "(w + 2·b − 7)² + (2·w + b − 5)²",
    window: Window(w: -10...10, b: -10...10),
    start: Parameters(w: -8, b: -4), learningRate: 0.05, Booth(),
    minimum: .point(Parameters(w: 1, b: 3)))
}
