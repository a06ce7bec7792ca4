import CLibrary

/// Adam with the largest gradient in place of the mean square.
///
///     m ← β₁·m + (1 − β₁)·g
///     u ← max(β₂·u, |g| + ε)
///     p ← p − η/(1 − β₁ᵗ) · m/u
///
/// in update t = 1, 2, …, by coordinate. Weight decay λ adds λ·p to g first.
///
/// Source: D. P. Kingma and J. Ba, *Adam: A method for stochastic optimization*, ICLR 2015, section
/// 7.1.
public struct AdaMax: Optimizer {
  /// The learning rate η, above zero.
  public var learningRate: Double
  /// The decay β₁ of the mean gradient.
  public var beta1 = 0.9
  /// The decay β₂ of the largest gradient.
  public var beta2 = 0.999
  /// The small number ε that keeps the divisor above zero.
  public var epsilon = 1e-8
  /// The weight decay λ.
  public var weightDecay = 0.0

  private var t = 0.0
  private var m = Parameters.zero
  private var u = Parameters.zero

  /// Creates the rule with PyTorch's constants.
  public init(learningRate: Double) {
    self.learningRate = learningRate
  }

  /// Steps along the mean gradient, divided by the largest recent one.
  public mutating func update(_ parameters: inout Parameters, along gradient: Parameters) {
    t += 1
    let g = gradient + weightDecay * parameters
    m = beta1 * m + (1 - beta1) * g
    u = .pointwiseMax(beta2 * u, g.absoluteValues + epsilon)
    parameters = parameters - learningRate / (1 - pow(beta1, t)) * m / u
  }
}

extension Method {
  /// AdaMax.
  public static let adamax = Method(
    name: "adamax",
    summary: "momentum, divided by the largest recent gradient", optimizerName: "AdaMax",
    hyperparameters: [
      HyperparameterProperty("beta1", \.beta1, in: .decay),
      HyperparameterProperty("beta2", \.beta2, in: .decay),
      HyperparameterProperty("eps", \.epsilon, in: .fromZero),
      HyperparameterProperty("weight_decay", \.weightDecay, in: .fromZero),
    ],
    rule: AdaMax.init)
}
