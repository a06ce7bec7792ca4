import CLibrary

/// Adam with Nesterov's look ahead.
///
///     μₜ = β₁·(1 − ½·0.96^(t·ψ)), Πₜ = μ₁·μ₂·…·μₜ
///     m ← β₁·m + (1 − β₁)·g
///     v ← β₂·v + (1 − β₂)·g²
///     p ← p − η · (μₜ₊₁·m/(1 − Πₜ₊₁) + (1 − μₜ)·g/(1 − Πₜ)) / (√(v/(1 − β₂ᵗ)) + ε)
///
/// in update t = 1, 2, …, by coordinate, with a momentum decay ψ. Weight decay λ adds λ·p to g
/// first.
///
/// Source: T. Dozat, *Incorporating Nesterov momentum into Adam*, ICLR 2016 workshop.
public struct NAdam: Optimizer {
  /// The learning rate η, above zero.
  public var learningRate: Double
  /// The decay β₁ of the mean gradient.
  public var beta1 = 0.9
  /// The decay β₂ of the mean square.
  public var beta2 = 0.999
  /// The small number ε that keeps the divisor above zero.
  public var epsilon = 1e-8
  /// The weight decay λ.
  public var weightDecay = 0.0
  /// The momentum decay ψ: how fast μ rises to β₁.
  public var momentumDecay = 0.004

  private var t = 0.0
  private var m = Parameters.zero
  private var v = Parameters.zero
  private var product = 1.0

  /// Creates the rule with PyTorch's constants.
  public init(learningRate: Double) {
    self.learningRate = learningRate
  }

  /// Steps along the mean gradient as it will be, divided by its recent size.
  public mutating func update(_ parameters: inout Parameters, along gradient: Parameters) {
    t += 1
    let g = gradient + weightDecay * parameters
    m = beta1 * m + (1 - beta1) * g
    v = beta2 * v + (1 - beta2) * g * g
    product *= momentum(at: t)
    let nextMomentum = momentum(at: t + 1)
    let direction =
      nextMomentum * m / (1 - product * nextMomentum)
      + (1 - momentum(at: t)) * g / (1 - product)
    let unbiasedV = v / (1 - pow(beta2, t))
    parameters = parameters - learningRate * direction / (unbiasedV.squareRoot() + epsilon)
  }

  /// The share μ of the mean gradient that is kept, which rises to β₁ in the course of updates.
  private func momentum(at t: Double) -> Double {
    beta1 * (1 - 0.5 * pow(0.96, t * momentumDecay))
  }
}

extension Method {
  /// NAdam.
  public static let nadam = Method(
    name: "nadam",
    summary: "Adam that looks ahead", optimizerName: "NAdam",
    hyperparameters: [
      HyperparameterProperty("beta1", \.beta1, in: .decay),
      HyperparameterProperty("beta2", \.beta2, in: .decay),
      HyperparameterProperty("eps", \.epsilon, in: .fromZero),
      HyperparameterProperty("weight_decay", \.weightDecay, in: .fromZero),
      HyperparameterProperty("momentum_decay", \.momentumDecay, in: .fromZero),
    ],
    rule: NAdam.init)
}
