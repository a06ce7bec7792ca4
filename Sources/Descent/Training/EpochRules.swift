/// What is decided once an epoch: whether the run ends there, and how fast it goes on.
@usableFromInline
struct EpochRules: Sendable {
  private let epochs: Int
  private var stopWatch: EarlyStopping
  // A rule of unknown size would keep the compiler from taking a run apart.
  private let learningRate: (@Sendable (_ epoch: Int) -> Double)?

  @usableFromInline
  init(
    _ plan: TrainingPlan, learningRateSchedule: (any LearningRateSchedule)?,
    initialLearningRate: Double
  ) {
    epochs = plan.epochs ?? .max
    stopWatch = EarlyStopping(plan.stopCriteria)
    if let learningRateSchedule {
      learningRate = { learningRateSchedule.learningRate(inEpoch: $0, from: initialLearningRate) }
    } else {
      learningRate = nil
    }
  }

  /// Takes the total loss at the start of an epoch, and says why the run ends there, if it does.
  @usableFromInline
  mutating func ending(atEpoch epoch: Int, totalLoss: Double) -> Step.Ending? {
    if let criterion = stopWatch.met(by: totalLoss) { return .stopped(criterion) }
    return epoch == epochs ? .completed : nil
  }

  /// The learning rate of an epoch; nil where it stays what it is.
  @usableFromInline
  func learningRate(inEpoch epoch: Int) -> Double? {
    learningRate?(epoch)
  }
}
