/// Plain gradient descent.
///
///     p ← p − η·g
///
/// Weight decay λ adds λ·p to g.
///
/// Batch, mini-batch and stochastic gradient descent are this one rule; they differ in how many
/// samples the gradient g is taken over.
///
/// Source: A.-L. Cauchy, *Méthode générale pour la résolution des systèmes d'équations
/// simultanées*, Comptes rendus 25 (1847); for single samples H. Robbins and S. Monro, *A
/// stochastic approximation method*, Annals of Mathematical Statistics 22 (1951).
public struct GradientDescent: Optimizer {
  /// The learning rate η, above zero.
  public var learningRate: Double
  /// The weight decay λ.
  public var weightDecay = 0.0

  /// Creates the rule.
  public init(learningRate: Double) {
    self.learningRate = learningRate
  }

  /// Steps against the gradient.
  @inlinable public mutating func update(_ parameters: inout Parameters, along gradient: Parameters)
  {
    let g = weightDecay == 0 ? gradient : gradient + weightDecay * parameters
    parameters = parameters - learningRate * g
  }
}

extension Method {
  /// Batch gradient descent: every update looks at all samples.
  public static let bgd = Method(
    name: "bgd", summary: "batch gradient descent: all samples to an update", batchSize: .all)

  /// Stochastic gradient descent: every update looks at one sample.
  public static let sgd = Method(
    name: "sgd", summary: "stochastic gradient descent: one sample to an update",
    batchSize: .count(1))

  /// Mini-batch gradient descent: every update looks at a few samples.
  public static let minibatch = Method(
    name: "minibatch", summary: "mini-batch gradient descent: ten samples to an update",
    batchSize: .count(10))

  private init(name: String, summary: String, batchSize: BatchSize) {
    self.init(
      name: name, summary: summary, batchSize: batchSize, optimizerName: nil,
      hyperparameters: [HyperparameterProperty("weight_decay", \.weightDecay, in: .fromZero)],
      rule: GradientDescent.init)
  }
}
