/// Gradient descent with momentum, a heavy ball that rolls downhill.
///
///     v ← μ·v + g
///     p ← p − η·v
///
/// Weight decay λ adds λ·p to g first.
///
/// Source: B. T. Polyak, *Some methods of speeding up the convergence of iteration methods*, USSR
/// Computational Mathematics and Mathematical Physics 4 (1964).
public struct Momentum: Optimizer {
  /// The learning rate η, above zero.
  public var learningRate: Double
  /// The momentum μ, the share of the velocity that is kept.
  public var momentum = 0.9
  /// The weight decay λ.
  public var weightDecay = 0.0

  private var v = Parameters.zero

  /// Creates the rule with PyTorch's constants.
  public init(learningRate: Double) {
    self.learningRate = learningRate
  }

  /// Steps along the velocity that gradients have built up.
  public mutating func update(_ parameters: inout Parameters, along gradient: Parameters) {
    let g = gradient + weightDecay * parameters
    v = momentum * v + g
    parameters = parameters - learningRate * v
  }
}

extension Method {
  /// Momentum.
  public static let momentum = Method(
    name: "momentum",
    summary: "gradient descent with momentum: a heavy ball", optimizerName: "Momentum",
    hyperparameters: [
      HyperparameterProperty("momentum", \.momentum, in: .fromZero),
      HyperparameterProperty("weight_decay", \.weightDecay, in: .fromZero),
    ],
    rule: Momentum.init)
}
