/// A quadratic valley, `kappa` times as curved across as along: ill-conditioned.
///
/// Source: Y. Nesterov, *Introductory lectures on convex optimization*, Kluwer 2004, on the
/// condition number.
struct Ravine: SurfaceFunction {
  let kappa: Double

  func height<S: Scalar>(w: S, b: S) -> S {
    0.5 * (w * w + S(kappa) * b * b)
  }
}

extension NamedSurface {
  /// A straight valley with its minimum at the origin.
  ///
  /// The learning rate is nine tenths of the largest with which gradient descent converges, so that
  /// its path swings from side to side.
  ///
  /// - Parameter kappa: How many times as curved the valley is across as along, at least 1: the
  ///   condition number.
  public static func ravine(kappa: Double) -> NamedSurface {
    let factor = kappa == kappa.rounded() && kappa < 1e15 ? "\(Int(kappa))" : "\(kappa)"
    return NamedSurface(
      name: kappa == usualKappa ? "ravine" : "ravine:kappa=\(factor)",
      summary: "a straight valley, kappa (\(factor)) times as curved across as along",
      formula: "(w² + \(factor)·b²)/2",
      window: Window(w: -12...12, b: -4...4),
      start: Parameters(w: -10, b: 2), learningRate: 1.8 / kappa, Ravine(kappa: kappa),
      minimum: .point(.zero))
  }

  static let usualKappa = 50.0
}
