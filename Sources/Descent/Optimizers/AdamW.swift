import CLibrary

/// Adam with its weight decay set apart.
///
///     p ← p − η·λ·p
///     m ← β₁·m + (1 − β₁)·g
///     v ← β₂·v + (1 − β₂)·g²
///     p ← p − η · m/(1 − β₁ᵗ) / (√(v/(1 − β₂ᵗ)) + ε)
///
/// in update t = 1, 2, …, by coordinate.
///
/// Source: I. Loshchilov and F. Hutter, *Decoupled weight decay regularization*, ICLR 2019.
public struct AdamW: Optimizer {
  /// The learning rate η, above zero.
  public var learningRate: Double
  /// The decay β₁ of the mean gradient.
  public var beta1 = 0.9
  /// The decay β₂ of the mean square.
  public var beta2 = 0.999
  /// The small number ε that keeps the divisor above zero.
  public var epsilon = 1e-8
  /// The weight decay λ.
  public var weightDecay = 0.01

  private var t = 0.0
  private var m = Parameters.zero
  private var v = Parameters.zero

  /// Creates the rule with PyTorch's constants.
  public init(learningRate: Double) {
    self.learningRate = learningRate
  }

  /// Shrinks the parameters, then steps as ``Adam`` does.
  public mutating func update(_ parameters: inout Parameters, along gradient: Parameters) {
    t += 1
    let shrunk = parameters - learningRate * weightDecay * parameters
    m = beta1 * m + (1 - beta1) * gradient
    v = beta2 * v + (1 - beta2) * gradient * gradient
    let unbiasedM = m / (1 - pow(beta1, t))
    let unbiasedV = v / (1 - pow(beta2, t))
    parameters = shrunk - learningRate * unbiasedM / (unbiasedV.squareRoot() + epsilon)
  }
}

extension Method {
  /// AdamW.
  public static let adamw = Method(
    name: "adamw",
    summary: "Adam with its weight decay set apart", optimizerName: "AdamW",
    hyperparameters: [
      HyperparameterProperty("beta1", \.beta1, in: .decay),
      HyperparameterProperty("beta2", \.beta2, in: .decay),
      HyperparameterProperty("eps", \.epsilon, in: .fromZero),
      HyperparameterProperty("weight_decay", \.weightDecay, in: .fromZero),
    ],
    rule: AdamW.init)
}
