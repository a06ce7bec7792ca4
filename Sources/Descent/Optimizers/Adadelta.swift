/// Adadelta, whose steps take their size from the steps before.
///
///     v ← ρ·v + (1 − ρ)·g²
///     d = √(u + ε)/√(v + ε) · g
///     u ← ρ·u + (1 − ρ)·d²
///     p ← p − η·d
///
/// by coordinate. Weight decay λ adds λ·p to g first.
///
/// Source: M. D. Zeiler, *ADADELTA: An adaptive learning rate method*, arXiv:1212.5701 (2012).
public struct Adadelta: Optimizer {
  /// The learning rate η, above zero.
  public var learningRate: Double
  /// The decay ρ of the mean squares.
  public var rho = 0.9
  /// The small number ε that keeps the divisor above zero.
  public var epsilon = 1e-6
  /// The weight decay λ.
  public var weightDecay = 0.0

  private var v = Parameters.zero
  private var u = Parameters.zero

  /// Creates the rule with PyTorch's constants.
  public init(learningRate: Double) {
    self.learningRate = learningRate
  }

  /// Steps by the ratio of mean step to mean gradient.
  public mutating func update(_ parameters: inout Parameters, along gradient: Parameters) {
    let g = gradient + weightDecay * parameters
    v = rho * v + (1 - rho) * g * g
    let d = (u + epsilon).squareRoot() / (v + epsilon).squareRoot() * g
    u = rho * u + (1 - rho) * d * d
    parameters = parameters - learningRate * d
  }
}

extension Method {
  /// Adadelta.
  public static let adadelta = Method(
    name: "adadelta",
    summary: "steps take their size from the steps before", optimizerName: "Adadelta",
    hyperparameters: [
      HyperparameterProperty("rho", \.rho, in: .fromZeroToOne),
      HyperparameterProperty("eps", \.epsilon, in: .fromZero),
      HyperparameterProperty("weight_decay", \.weightDecay, in: .fromZero),
    ],
    rule: Adadelta.init)
}
