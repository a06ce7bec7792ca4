/// Momentum that looks ahead.
///
///     v ← μ·v + g
///     p ← p − η·(g + μ·v)
///
/// Weight decay λ adds λ·p to g first.
///
/// Source: Y. E. Nesterov, *A method of solving a convex programming problem with convergence rate
/// O(1/k²)*, Soviet Mathematics Doklady 27 (1983), in the form of I. Sutskever, J. Martens, G. Dahl
/// and G. Hinton, *On the importance of initialization and momentum in deep learning*, ICML 2013.
public struct NesterovMomentum: Optimizer {
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

  /// Steps along the velocity as it will be, not as it is.
  public mutating func update(_ parameters: inout Parameters, along gradient: Parameters) {
    let g = gradient + weightDecay * parameters
    v = momentum * v + g
    parameters = parameters - learningRate * (g + momentum * v)
  }
}

extension Method {
  /// Nesterov momentum.
  public static let nesterov = Method(
    name: "nesterov",
    summary: "momentum that looks ahead", optimizerName: "Nesterov momentum",
    hyperparameters: [
      HyperparameterProperty("momentum", \.momentum, in: .aboveZero),
      HyperparameterProperty("weight_decay", \.weightDecay, in: .fromZero),
    ],
    rule: NesterovMomentum.init)
}
