/// RMSprop, which divides by the root of the mean square of recent gradients.
///
///     v ← α·v + (1 − α)·g²
///     m ← μ·m + g/(√v + ε)
///     p ← p − η·m
///
/// by coordinate; without momentum μ, which is the default, m is just the last term. Weight decay λ
/// adds λ·p to g first.
///
/// Source: T. Tieleman and G. Hinton, *Lecture 6.5: RMSprop*, Coursera: Neural networks for machine
/// learning (2012).
public struct RMSprop: Optimizer {
  /// The learning rate η, above zero.
  public var learningRate: Double
  /// The decay α of the mean square.
  public var alpha = 0.99
  /// The small number ε that keeps the divisor above zero.
  public var epsilon = 1e-8
  /// The weight decay λ.
  public var weightDecay = 0.0
  /// The momentum μ, the share of the velocity that is kept.
  public var momentum = 0.0

  private var v = Parameters.zero
  private var m = Parameters.zero

  /// Creates the rule with PyTorch's constants.
  public init(learningRate: Double) {
    self.learningRate = learningRate
  }

  /// Steps against the gradient, divided by its recent size.
  public mutating func update(_ parameters: inout Parameters, along gradient: Parameters) {
    let g = gradient + weightDecay * parameters
    v = alpha * v + (1 - alpha) * g * g
    m = momentum * m + g / (v.squareRoot() + epsilon)
    parameters = parameters - learningRate * m
  }
}

extension Method {
  /// RMSprop.
  public static let rmsprop = Method(
    name: "rmsprop",
    summary: "steps divided by the recent size of the gradient", optimizerName: "RMSprop",
    hyperparameters: [
      HyperparameterProperty("alpha", \.alpha, in: .decay),
      HyperparameterProperty("eps", \.epsilon, in: .fromZero),
      HyperparameterProperty("weight_decay", \.weightDecay, in: .fromZero),
      HyperparameterProperty("momentum", \.momentum, in: .fromZero),
    ],
    rule: RMSprop.init)
}
