/// Ackley's function: a plain full of hollows, with a funnel in its middle.
///
/// Source: D. H. Ackley, *A connectionist machine for genetic hillclimbing*, Kluwer 1987.
struct Ackley: SurfaceFunction {
  func height<S: Scalar>(w: S, b: S) -> S {
    let distance = S.sqrt((w * w + b * b) / 2)
    let waves = (S.cos(S(2 * .pi) * w) + S.cos(S(2 * .pi) * b)) / 2
    return 20 * (1 - .exp(-0.2 * distance)) + (.exp(1) - .exp(waves))
  }
}

extension NamedSurface {
  /// Ackley's funnel, with its minimum at the origin, where it has a kink.
  public static let ackley = NamedSurface(
    name: "ackley", summary: "a plain full of hollows around a funnel",
    formula: "20 + e − 20·exp(−0.2·sqrt((w² + b²)/2)) − exp((cos(2·π·w) + cos(2·π·b))/2)",
    window: Window(w: -5...5, b: -5...5),
    start: Parameters(w: -3.4, b: 2.7), learningRate: 0.02, Ackley(),
    minimum: .point(.zero))
}
