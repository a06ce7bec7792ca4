import Descent

/// A run as it is asked for: a method, its learning rate and constants, and a plan.
public struct RunSpec: Sendable {
  /// What optimizer to use.
  public var method: Method
  /// The factor between gradient and step, above zero.
  public var learningRate: Double
  /// How the learning rate changes from epoch to epoch.
  public var schedule: Schedule
  /// The constants of the method and of the schedule that are not to have their default values, by
  /// their names.
  public var hyperparameters: [String: Double]
  /// From where, how long, and on how many samples at a time to train.
  public var plan: TrainingPlan
  /// What to call the run; nil for a name made from the above.
  public var label: String?
  /// What to train on, where that is not what the other runs are trained on.
  public var problem: Problem?

  /// Creates a run.
  public init(
    _ method: Method, learningRate: Double = 0.1, schedule: Schedule = .constant,
    hyperparameters: [String: Double] = [:], plan: TrainingPlan, label: String? = nil
  ) {
    self.method = method
    self.learningRate = learningRate
    self.schedule = schedule
    self.hyperparameters = hyperparameters
    self.plan = plan
    self.label = label
  }

  /// The states of the run, computed as they are asked for.
  ///
  /// - Parameter shared: What to train on, unless the run has a problem of its own.
  /// - Throws: `InvalidSetting` when a constant cannot be used, or the plan cannot be followed on
  ///   this problem.
  public func states(on shared: Problem) throws(InvalidSetting) -> AnySequence<Step> {
    let problem = problem ?? shared
    try knownHyperparameters.validate(hyperparameters)
    let optimizer = try method.makeOptimizer(
      learningRate: learningRate, hyperparameters: values(for: method.hyperparameters))
    let rule = try schedule.makeSchedule(
      epochs: plan.epochs,
      hyperparameters: values(for: schedule.hyperparameters(epochs: plan.epochs)))
    return try trainer(descending: problem.objective, by: optimizer, learningRateSchedule: rule)
  }

  private func trainer(
    descending objective: some Objective, by optimizer: some Optimizer,
    learningRateSchedule: (any LearningRateSchedule)?
  ) throws(InvalidSetting) -> AnySequence<Step> {
    AnySequence(
      try Trainer(
        descending: objective, by: optimizer, plan: plan, learningRateSchedule: learningRateSchedule
      ))
  }

  /// Those of the values that belong to some of the constants.
  private func values(for known: [Hyperparameter]) -> [String: Double] {
    hyperparameters.filter { value in known.contains { $0.name == value.key } }
  }
}

extension RunSpec {
  /// The constants of the method and of the schedule.
  public var knownHyperparameters: [Hyperparameter] {
    method.hyperparameters + schedule.hyperparameters(epochs: plan.epochs)
  }

  /// What the run has of its own besides its learning rate: a schedule, and constants that are not
  /// at their defaults, such as `beta1 0.5`.
  package var ownSettings: [String] {
    let defaults = knownHyperparameters.reduce(into: [:]) { $0[$1.name] = $1.defaultValue }
    let settings = hyperparameters.sorted { $0.key < $1.key }.compactMap { name, value in
      // Numbers of epochs are whole, and written so.
      value == defaults[name] ? nil : "\(name) \(Int(exactly: value).map { "\($0)" } ?? "\(value)")"
    }
    return (schedule.name == Schedule.constant.name ? [] : ["\(schedule.name) schedule"]) + settings
  }
}
