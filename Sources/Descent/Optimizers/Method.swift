/// A method of training by the name users call it: an optimizer and how many samples it looks at.
public struct Method: Sendable {
  /// The name on the command line.
  public let name: String
  /// One line that says what it does.
  public let summary: String
  /// The samples to an update, unless told otherwise.
  public let batchSize: BatchSize
  /// The optimizer's own name; nil for plain gradient descent, which is named after its batches.
  public let optimizerName: String?
  /// What can be set besides the learning rate.
  public let hyperparameters: [Hyperparameter]
  private let make: @Sendable (_ learningRate: Double, _ values: [String: Double]) -> any Optimizer

  /// All methods there are.
  public static let all: [Method] = [
    bgd, sgd, minibatch, momentum, nesterov, adagrad, adadelta, rmsprop, adam, adamw, adamax,
    nadam, rprop,
  ]

  /// Creates a method around a rule.
  ///
  /// - Parameters:
  ///   - name: The name on the command line.
  ///   - summary: One line that says what it does.
  ///   - batchSize: The samples to an update, unless told otherwise.
  ///   - optimizerName: The rule's name in a title; nil to name runs after their batches.
  ///   - constants: What can be set, and where the rule keeps it.
  ///   - rule: Makes the rule with a learning rate and its own default constants.
  init<Rule: Optimizer>(
    name: String, summary: String, batchSize: BatchSize = .all, optimizerName: String?,
    hyperparameters: [HyperparameterProperty<Rule>],
    rule: @escaping @Sendable (_ learningRate: Double) -> Rule
  ) {
    self.name = name
    self.summary = summary
    self.batchSize = batchSize
    self.optimizerName = optimizerName
    self.hyperparameters = hyperparameters.map { $0.constant(of: rule(1)) }
    make = { hyperparameters.setting($1, in: rule($0)) }
  }

  /// Creates a method around an optimizer of one's own.
  ///
  /// - Parameters:
  ///   - optimizer: The optimizer in its first state; each run gets a copy with its learning rate.
  ///   - name: The name of the method, which is the label of its runs.
  ///   - summary: One line that describes it.
  ///   - batchSize: The number of samples per update, unless told otherwise.
  public init(
    _ optimizer: some Optimizer, named name: String, summary: String = "",
    batchSize: BatchSize = .all
  ) {
    self.name = name
    self.summary = summary
    self.batchSize = batchSize
    optimizerName = name
    hyperparameters = []
    make = { learningRate, _ in
      var fresh = optimizer
      fresh.learningRate = learningRate
      return fresh
    }
  }

  /// Makes a fresh optimizer.
  ///
  /// - Parameters:
  ///   - learningRate: The factor between gradient and step, above zero.
  ///   - values: The constants that are not to have their default values, by their names.
  /// - Throws: ``InvalidSetting`` for a constant that is unknown or out of range.
  public func makeOptimizer(
    learningRate: Double, hyperparameters values: [String: Double] = [:]
  ) throws(InvalidSetting) -> any Optimizer {
    guard learningRate > 0, learningRate.isFinite else {
      throw InvalidSetting(
        name: "lr", value: "\(learningRate)", problem: "a learning rate is a number above 0")
    }
    try hyperparameters.validate(values)
    return make(learningRate, values)
  }

  /// What a run with this method is called in a title.
  ///
  /// - Parameters:
  ///   - batchSize: The number of samples in a full batch.
  ///   - sampleCount: The number of samples there are.
  public func title(batchSize: Int, of sampleCount: Int) -> String {
    if let optimizerName { return optimizerName }
    // A surface without data has nothing to make batches of.
    if sampleCount == 1 { return "Gradient descent" }
    return switch batchSize {
    case sampleCount: "Batch gradient descent"
    case 1: "Stochastic gradient descent"
    default: "Mini-batch gradient descent"
    }
  }

  /// What a run with this method is called where there is little room.
  ///
  /// - Parameters:
  ///   - batchSize: The number of samples in a full batch.
  ///   - sampleCount: The number of samples there are.
  public func label(batchSize: Int, of sampleCount: Int) -> String {
    if let optimizerName { return optimizerName }
    if sampleCount == 1 { return "GD" }
    return switch batchSize {
    case sampleCount: "BGD"
    case 1: "SGD"
    default: "mini-batch \(batchSize)"
    }
  }
}
