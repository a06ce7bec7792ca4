/// AdaGrad, whose step is the smaller the more a coordinate has been moved.
///
///     s ← s + g²
///     p ← p − η/(1 + (t − 1)·κ) · g/(√s + ε)
///
/// in update t = 1, 2, …, by coordinate, with a decay κ of the learning rate. Weight decay λ adds
/// λ·p to g first.
///
/// Source: J. Duchi, E. Hazan and Y. Singer, *Adaptive subgradient methods for online learning and
/// stochastic optimization*, Journal of Machine Learning Research 12 (2011).
public struct AdaGrad: Optimizer {
  /// The learning rate η, above zero.
  public var learningRate: Double
  /// The decay κ of the learning rate.
  public var learningRateDecay = 0.0
  /// The sum s before the first update.
  public var initialSum = 0.0
  /// The small number ε that keeps the divisor above zero.
  public var epsilon = 1e-10
  /// The weight decay λ.
  public var weightDecay = 0.0

  private var t = 0.0
  private var growth = Parameters.zero

  /// Creates the rule with PyTorch's constants.
  public init(learningRate: Double) {
    self.learningRate = learningRate
  }

  /// Steps against the gradient, divided by the size of all gradients so far.
  public mutating func update(_ parameters: inout Parameters, along gradient: Parameters) {
    t += 1
    let g = gradient + weightDecay * parameters
    growth = growth + g * g
    let s = growth + initialSum
    let rate = learningRate / (1 + (t - 1) * learningRateDecay)
    parameters = parameters - rate * g / (s.squareRoot() + epsilon)
  }
}

extension Method {
  /// AdaGrad.
  public static let adagrad = Method(
    name: "adagrad",
    summary: "steps shrink with the sum of squared gradients", optimizerName: "AdaGrad",
    hyperparameters: [
      HyperparameterProperty("lr_decay", \.learningRateDecay, in: .fromZero),
      HyperparameterProperty("initial_accumulator_value", \.initialSum, in: .fromZero),
      HyperparameterProperty("eps", \.epsilon, in: .fromZero),
      HyperparameterProperty("weight_decay", \.weightDecay, in: .fromZero),
    ],
    rule: AdaGrad.init)
}
