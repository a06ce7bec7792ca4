/// Rastrigin's function: a bowl with a local minimum near every pair of whole numbers.
///
/// Source: L. A. Rastrigin, *Systems of extremal control*, Nauka 1974.
struct Rastrigin: SurfaceFunction {
  func height<S: Scalar>(w: S, b: S) -> S {
    bumpy(w) + bumpy(b)
  }

  /// One axis: 10 + x² − 10·cos(2πx), without the difference of two numbers that are nearly equal.
  private func bumpy<S: Scalar>(_ x: S) -> S {
    x * x + 10 * (1 - .cos(S(2 * .pi) * x))
  }
}

extension NamedSurface {
  /// Rastrigin's bowl of hollows, with its minimum at the origin.
  public static let rastrigin = NamedSurface(
    name: "rastrigin", summary: "a bowl full of local minima",
    formula: "20 + w² − 10·cos(2·π·w) + b² − 10·cos(2·π·b)",
    window: Window(w: -5.12...5.12, b: -5.12...5.12),
    start: Parameters(w: 3.4, b: -2.3), learningRate: 0.002, Rastrigin(),
    minimum: .point(.zero))
}
