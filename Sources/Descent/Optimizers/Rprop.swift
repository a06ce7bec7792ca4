/// Resilient propagation, which goes by the signs of the gradient alone and gives each coordinate a
/// step size Δ of its own.
///
///     if g·(g before) > 0:  Δ ← min(η⁺·Δ, Δmax)
///     if g·(g before) < 0:  Δ ← max(η⁻·Δ, Δmin), then g ← 0
///     p ← p − sign(g)·Δ
///
/// The first Δ is the learning rate η; later ones do not depend on it. This is the variant that
/// waits for one update where a gradient turned, and does not take the step before back.
///
/// Source: M. Riedmiller and H. Braun, *A direct adaptive method for faster backpropagation
/// learning: the RPROP algorithm*, ICNN 1993; the variant is iRprop⁻ of C. Igel and M. Hüsken,
/// *Improving the Rprop learning algorithm*, NC 2000.
public struct Rprop: Optimizer {
  /// The learning rate η, above zero: the step size of the first update.
  public var learningRate: Double
  /// The factor η⁻ after the gradient turned.
  public var etaMinus = 0.5
  /// The factor η⁺ while the gradient keeps its sign.
  public var etaPlus = 1.2
  /// The smallest step size Δmin.
  public var smallestStep = 1e-6
  /// The largest step size Δmax.
  public var largestStep = 50.0

  private var steps: Parameters?
  private var previous = Parameters.zero

  /// Creates the rule with PyTorch's constants.
  public init(learningRate: Double) {
    self.learningRate = learningRate
  }

  /// Steps by sizes that grow while the signs stay, and shrink where one turns.
  public mutating func update(_ parameters: inout Parameters, along gradient: Parameters) {
    var steps = self.steps ?? Parameters(w: learningRate, b: learningRate)
    move(&parameters.w, along: gradient.w, by: &steps.w, after: &previous.w)
    move(&parameters.b, along: gradient.b, by: &steps.b, after: &previous.b)
    self.steps = steps
  }

  private func move(
    _ p: inout Double, along gradient: Double, by step: inout Double, after previous: inout Double
  ) {
    let agreement = gradient * previous
    let factor = agreement > 0 ? etaPlus : agreement < 0 ? etaMinus : 1
    step = min(max(factor * step, smallestStep), largestStep)
    let g = agreement < 0 ? 0 : gradient
    // A zero has no sign and stays; what is not a number must not pass for a step.
    let sign = g > 0 ? 1 : g < 0 ? -1 : g
    p -= sign * step
    previous = g
  }
}

extension Method {
  /// Rprop.
  public static let rprop = Method(
    name: "rprop",
    summary: "step sizes by the signs of the gradient alone", optimizerName: "Rprop",
    hyperparameters: [
      HyperparameterProperty("etaminus", \.etaMinus, in: .shrinking),
      HyperparameterProperty("etaplus", \.etaPlus, in: .growing),
      HyperparameterProperty("step_size_min", \.smallestStep, in: .aboveZero),
      HyperparameterProperty("step_size_max", \.largestStep, in: .aboveZero),
    ],
    rule: Rprop.init)
}
