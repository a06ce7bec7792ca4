import CLibrary

/// Adam, a mean of recent gradients divided by the root of the mean of their squares.
///
///     m ← β₁·m + (1 − β₁)·g
///     v ← β₂·v + (1 − β₂)·g²
///     p ← p − η · m/(1 − β₁ᵗ) / (√(v/(1 − β₂ᵗ)) + ε)
///
/// in update t = 1, 2, …, by coordinate; the divisors 1 − βᵗ make up for m and v having begun at
/// zero. Weight decay λ adds λ·p to g first.
///
/// Source: D. P. Kingma and J. Ba, *Adam: A method for stochastic optimization*, ICLR 2015.
public struct Adam: Optimizer {
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

  private var t = 0.0
  private var m = Parameters.zero
  private var v = Parameters.zero

  /// Creates the rule with PyTorch's constants.
  public init(learningRate: Double) {
    self.learningRate = learningRate
  }

  /// Steps along the mean gradient, divided by its recent size.
  public mutating func update(_ parameters: inout Parameters, along gradient: Parameters) {
    t += 1
    let g = gradient + weightDecay * parameters
    m = beta1 * m + (1 - beta1) * g
    v = beta2 * v + (1 - beta2) * g * g
    let unbiasedM = m / (1 - pow(beta1, t))
    let unbiasedV = v / (1 - pow(beta2, t))
    parameters = parameters - learningRate * unbiasedM / (unbiasedV.squareRoot() + epsilon)
  }
}

extension Method {
  /// Adam.
  public static let adam = Method(
    name: "adam",
    summary: "momentum, divided by the recent size of the gradient", optimizerName: "Adam",
    hyperparameters: [
      HyperparameterProperty("beta1", \.beta1, in: .decay),
      HyperparameterProperty("beta2", \.beta2, in: .decay),
      HyperparameterProperty("eps", \.epsilon, in: .fromZero),
      HyperparameterProperty("weight_decay", \.weightDecay, in: .fromZero),
    ],
    rule: Adam.init)
}
