import Descent

/// A run as it is asked for: a method, its learning rate, and a plan.
public struct Run: Sendable {
  /// What optimizer to use.
  public var method: Method
  /// The factor between gradient and step, above zero.
  public var learningRate: Double
  /// From where, how long, and on how many samples at a time to train.
  public var plan: TrainingPlan
  /// What to call the run; nil for a name made from the above.
  public var label: String?

  /// Creates a run.
  public init(
    _ method: Method, learningRate: Double = 0.1, plan: TrainingPlan, label: String? = nil
  ) {
    self.method = method
    self.learningRate = learningRate
    self.plan = plan
    self.label = label
  }

  /// The states of the run, computed as they are asked for.
  ///
  /// - Throws: `InvalidSetting` when the plan cannot be followed on this problem.
  public func states(on problem: Problem) throws(InvalidSetting) -> AnySequence<Step> {
    guard learningRate > 0, learningRate.isFinite else {
      throw InvalidSetting(
        name: "lr", value: "\(learningRate)", problem: "a learning rate is a number above 0")
    }
    return try trainer(
      descending: problem.objective, by: method.makeOptimizer(learningRate))
  }

  private func trainer(
    descending objective: some Objective, by optimizer: some Optimizer
  ) throws(InvalidSetting) -> AnySequence<Step> {
    AnySequence(try Trainer(descending: objective, by: optimizer, plan: plan))
  }
}
