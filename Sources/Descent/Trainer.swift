/// Training as a lazy sequence of states: nothing is computed before it is asked for.
///
/// A batch is the number of samples processed before the parameters are updated; an epoch is one
/// complete pass over the data. A run of K updates yields K + 1 steps. The trainer holds one state
/// and looks one update ahead, because only then is it known whether a state is the last one.
public struct Trainer<ObjectiveType: Objective, OptimizerType: Optimizer>: Sequence, Sendable {
  private let objective: ObjectiveType
  private let optimizer: OptimizerType
  private let plan: TrainingPlan
  private let learningRateRule: (any LearningRateRule)?
  private let batchSize: Int

  /// Creates a trainer that descends `objective` by `optimizer`.
  ///
  /// - Parameters:
  ///   - objective: What is descended.
  ///   - optimizer: How a gradient becomes a step.
  ///   - plan: How long to train, from where, and on how many samples at a time.
  ///   - learningRateRule: What sets the optimizer's learning rate at the start of each epoch, made
  ///     from the one it has before the first; nil to leave it.
  /// - Throws: ``InvalidSetting`` when the plan cannot be followed on this objective.
  public init(
    descending objective: ObjectiveType, by optimizer: OptimizerType, plan: TrainingPlan,
    learningRateRule: (any LearningRateRule)? = nil
  ) throws(InvalidSetting) {
    try plan.validate(for: objective)
    self.objective = objective
    self.optimizer = optimizer
    self.plan = plan
    self.learningRateRule = learningRateRule
    batchSize = try plan.batchSize.resolved(for: objective.sampleCount)
  }

  /// Starts training from the beginning.
  public func makeIterator() -> Iterator {
    Iterator(
      objective: objective, optimizer: optimizer, plan: plan, learningRateRule: learningRateRule,
      batchSize: batchSize)
  }

  /// A run in progress.
  public struct Iterator: IteratorProtocol {
    private let objective: ObjectiveType
    private var optimizer: OptimizerType
    private let epochs: Int
    private let learningRateRule: (any LearningRateRule)?
    private let initialLearningRate: Double
    private var stopWatch: StopWatch
    private var batches: BatchSchedule
    /// The state to hand out next, and the gradient that leads away from it.
    private var upcoming: (step: Step, gradient: Parameters)?

    fileprivate init(
      objective: ObjectiveType, optimizer: OptimizerType, plan: TrainingPlan,
      learningRateRule: (any LearningRateRule)?, batchSize: Int
    ) {
      self.objective = objective
      self.optimizer = optimizer
      epochs = plan.epochs ?? .max
      self.learningRateRule = learningRateRule
      initialLearningRate = optimizer.learningRate
      stopWatch = StopWatch(plan.stopCriteria)
      batches = BatchSchedule(
        sampleCount: objective.sampleCount, batchSize: batchSize, shuffleSeed: plan.shuffleSeed)
      upcoming = evaluate(Step(epoch: 0, iteration: 0, samplesSeen: 0, parameters: plan.start))
    }

    /// The next state of the run, or nil behind the last one.
    public mutating func next() -> Step? {
      guard let (step, gradient) = upcoming else { return nil }
      guard let batch = step.batch else {
        upcoming = nil
        return step
      }
      var parameters = step.parameters
      optimizer.update(&parameters, along: gradient)
      upcoming = evaluate(
        Step(
          epoch: step.epoch + (batches.isAtStartOfEpoch ? 1 : 0), iteration: step.iteration + 1,
          samplesSeen: step.samplesSeen + batch.count, parameters: parameters))
      return upcoming == nil ? lastFinite(step) : step
    }

    /// Fills in the losses of a state, or nil when a number there is not finite.
    private mutating func evaluate(_ state: Step) -> (Step, Parameters)? {
      guard state.parameters.isFinite else { return nil }
      var step = state
      if batches.isAtStartOfEpoch {
        let totalLoss = objective.loss(at: step.parameters)
        guard totalLoss.isFinite else { return nil }
        step.totalLoss = totalLoss
        if let criterion = stopWatch.met(by: totalLoss) {
          step.ending = .stopped(criterion)
        } else if step.epoch == epochs {
          step.ending = .completed
        }
        if step.ending != nil { return (step, .zero) }
        if let learningRateRule {
          optimizer.learningRate = learningRateRule.learningRate(
            inEpoch: step.epoch, from: initialLearningRate)
        }
      }
      let batch = batches.next()
      let (loss, gradient) = objective.lossAndGradient(at: step.parameters, over: batch)
      guard loss.isFinite else { return nil }
      step.batch = batch
      step.batchLoss = loss
      return (step, gradient)
    }

    /// The step as the last one of a run whose next state is not finite.
    private func lastFinite(_ step: Step) -> Step {
      var last = step
      last.ending = .diverged(iteration: step.iteration + 1)
      last.batch = nil
      last.batchLoss = nil
      let totalLoss = objective.loss(at: step.parameters)
      last.totalLoss = totalLoss.isFinite ? totalLoss : nil
      return last
    }
  }
}
