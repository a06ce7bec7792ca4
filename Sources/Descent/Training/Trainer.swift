/// Training as a lazy sequence of states: nothing is computed before it is asked for.
///
/// A batch is the number of samples processed before the parameters are updated; an epoch is one
/// complete pass over the data. A run of K updates yields K + 1 steps. The trainer holds one state
/// and looks one update ahead, because only then is it known whether a state is the last one.
public struct Trainer<ObjectiveType: Objective, OptimizerType: Optimizer>: Sequence, Sendable {
  @usableFromInline let objective: ObjectiveType
  @usableFromInline let optimizer: OptimizerType
  @usableFromInline let plan: TrainingPlan
  @usableFromInline let learningRateSchedule: (any LearningRateSchedule)?
  @usableFromInline let batchSize: Int

  /// Creates a trainer that descends `objective` by `optimizer`.
  ///
  /// - Parameters:
  ///   - objective: What is descended.
  ///   - optimizer: How a gradient becomes a step.
  ///   - plan: How long to train, from where, and on how many samples at a time.
  ///   - learningRateSchedule: What sets the optimizer's learning rate at the start of each epoch,
  ///     made from the one it has before the first; nil to leave it.
  /// - Throws: ``InvalidSetting`` when the plan cannot be followed on this objective.
  public init(
    descending objective: ObjectiveType, by optimizer: OptimizerType, plan: TrainingPlan,
    learningRateSchedule: (any LearningRateSchedule)? = nil
  ) throws(InvalidSetting) {
    try plan.validate(for: objective)
    self.objective = objective
    self.optimizer = optimizer
    self.plan = plan
    self.learningRateSchedule = learningRateSchedule
    batchSize = try plan.batchSize.resolved(for: objective.sampleCount)
  }

  /// Starts training from the beginning.
  @inlinable
  public func makeIterator() -> Iterator {
    Iterator(
      objective: objective, optimizer: optimizer, plan: plan,
      learningRateSchedule: learningRateSchedule,
      batchSize: batchSize)
  }

  /// A run in progress.
  ///
  /// Where a program knows the objective and the optimizer, the compiler writes this out there for
  /// the two of them, and keeps the state in registers: an update takes little longer than its
  /// arithmetic. So the state is held part by part here, and nothing is told the address of it.
  public struct Iterator: IteratorProtocol {
    @usableFromInline let objective: ObjectiveType
    @usableFromInline var optimizer: OptimizerType
    @usableFromInline var rules: EpochRules
    @usableFromInline var batches: BatchSampler
    // The state to hand out next.
    @usableFromInline var epoch = 0
    @usableFromInline var iteration = 0
    @usableFromInline var samplesSeen = 0
    @usableFromInline var parameters: Parameters
    @usableFromInline var batchLoss = 0.0
    @usableFromInline var totalLoss: Double?
    @usableFromInline var ending: Step.Ending?
    /// The gradient that leads away from it.
    @usableFromInline var gradient = Parameters.zero
    @usableFromInline var isOver = false

    @inlinable
    init(
      objective: ObjectiveType, optimizer: OptimizerType, plan: TrainingPlan,
      learningRateSchedule: (any LearningRateSchedule)?, batchSize: Int
    ) {
      self.objective = objective
      self.optimizer = optimizer
      rules = EpochRules(
        plan, learningRateSchedule: learningRateSchedule,
        initialLearningRate: optimizer.learningRate)
      batches = BatchSampler(
        sampleCount: objective.sampleCount, batchSize: batchSize, shuffleSeed: plan.shuffleSeed)
      parameters = plan.start
      isOver = !evaluate()
    }

    /// The next state of the run, or nil behind the last one.
    @inlinable @inline(__always)
    public mutating func next() -> Step? {
      if isOver { return nil }
      let (epoch, iteration, samplesSeen) = (epoch, iteration, samplesSeen)
      let (parameters, batch) = (parameters, batches.record)
      let (batchLoss, totalLoss) = (batchLoss, totalLoss)
      if ending != nil {
        isOver = true
        return Step(
          epoch: epoch, iteration: iteration, samplesSeen: samplesSeen, parameters: parameters,
          totalLoss: totalLoss, ending: ending)
      }
      optimizer.update(&self.parameters, along: gradient)
      self.iteration += 1
      self.samplesSeen += batch.count
      if batches.isAtStartOfEpoch { self.epoch += 1 }
      guard evaluate() else {
        isOver = true
        let totalLoss = objective.loss(at: parameters)
        return Step(
          epoch: epoch, iteration: iteration, samplesSeen: samplesSeen, parameters: parameters,
          totalLoss: totalLoss.isFinite ? totalLoss : nil,
          ending: .diverged(iteration: iteration + 1))
      }
      return Step(
        epoch: epoch, iteration: iteration, samplesSeen: samplesSeen, parameters: parameters,
        batch: batch, batchLoss: batchLoss, totalLoss: totalLoss)
    }

    /// Computes what belongs to the parameters; false when a number there is not finite.
    @inlinable @inline(__always)
    mutating func evaluate() -> Bool {
      guard parameters.isFinite else { return false }
      totalLoss = nil
      if batches.isAtStartOfEpoch {
        let loss = objective.loss(at: parameters)
        guard loss.isFinite else { return false }
        totalLoss = loss
        ending = rules.ending(atEpoch: epoch, totalLoss: loss)
        if ending != nil { return true }
        if let rate = rules.learningRate(inEpoch: epoch) { optimizer.learningRate = rate }
      }
      (batchLoss, gradient) = objective.lossAndGradient(at: parameters, over: batches.next())
      return batchLoss.isFinite
    }
  }
}
