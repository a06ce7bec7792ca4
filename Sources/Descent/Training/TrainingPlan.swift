/// How long to train, from where, and on how many samples at a time.
public struct TrainingPlan: Sendable {
  /// The state before the first update.
  public var start: Parameters
  /// The number of samples processed before the parameters are updated.
  public var batchSize: BatchSize
  /// The number of complete passes over the data, at least 1; nil for no limit.
  public var epochs: Int?
  /// What ends training early; needed where `epochs` is nil.
  public var stopCriteria: [StopCriterion]
  /// The seed for shuffling the samples anew in each epoch; nil to keep the order of the data.
  public var shuffleSeed: UInt64?

  /// Creates a plan; without further settings, ten epochs over all samples in file order.
  public init(
    start: Parameters, batchSize: BatchSize = .all, epochs: Int? = 10,
    stopCriteria: [StopCriterion] = [], shuffleSeed: UInt64? = nil
  ) {
    self.start = start
    self.batchSize = batchSize
    self.epochs = epochs
    self.stopCriteria = stopCriteria
    self.shuffleSeed = shuffleSeed
  }

  /// Makes sure that the plan can be followed on an objective.
  ///
  /// - Throws: ``InvalidSetting`` that names the first setting that cannot be used.
  func validate(for objective: some Objective) throws(InvalidSetting) {
    _ = try batchSize.resolved(for: objective.sampleCount)
    if let epochs, epochs < 1 {
      throw InvalidSetting(
        name: "epochs", value: "\(epochs)", problem: "a run has at least 1 epoch")
    }
    if epochs == nil, stopCriteria.isEmpty {
      throw InvalidSetting(
        name: "epochs", value: "inf",
        problem: "a run without end needs --stop-below or --stop-change to end it")
    }
    for case .settled(_, let patience) in stopCriteria where patience < 1 {
      throw InvalidSetting(
        name: "patience", value: "\(patience)", problem: "patience is at least 1 epoch")
    }
    try objective.validate(start: start)
  }
}
