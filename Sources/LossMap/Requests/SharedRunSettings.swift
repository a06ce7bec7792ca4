import Descent
import Experiments
import Exports

/// The settings that all runs share unless they have their own.
struct SharedRunSettings {
  /// The plan, with the batch size left to the method.
  var plan: TrainingPlan
  /// The batch size for all methods, if one is given.
  var batchSize: BatchSize?
  /// The learning rate.
  var learningRate: Double
  /// The problem, for runs with a loss of their own.
  let problem: ProblemRequest

  /// The start of the course that this grew out of.
  static let usualStart = "-15,-10"
  /// Its number of epochs.
  static let usualEpochs = "10"
  /// Its learning rate.
  static let usualLearningRate = 0.1

  /// Reads the options, with the start and the learning rate of the problem where none are given.
  init(_ request: TrainingRequest, for problem: Problem) throws {
    self.problem = request.problem
    let text = request.start ?? SharedRunSettings.usualStart
    let (w, b) = try Numbers.pair(text, separator: ",", of: .setting("start", text))
    let given = Parameters(w: w, b: b)
    plan = TrainingPlan(start: request.start == nil ? problem.start ?? given : given)
    let epochs = request.epochs ?? SharedRunSettings.usualEpochs
    plan.epochs = try SharedRunSettings.epochs(epochs, of: .setting("epochs", epochs))
    learningRate =
      try request.lr.map { try Numbers.number($0, of: .setting("lr", $0)) }
      ?? problem.learningRate ?? SharedRunSettings.usualLearningRate
    // Without data there is nothing to make batches of.
    batchSize =
      try request.batch.map { try SharedRunSettings.batchSize($0, of: .setting("batch", $0)) }
      ?? (problem.fit == nil ? .all : nil)
    plan.stopCriteria = try SharedRunSettings.stopCriteria(request)
    if request.shuffle || request.seed != nil {
      let text = request.seed ?? "0"
      guard request.shuffle else {
        throw RequestError(.setting("seed", text), "requires \(setting: "shuffle")")
      }
      guard let seed = UInt64(text) else {
        throw RequestError(.setting("seed", text), "must be an integer from 0 to \(UInt64.max)")
      }
      plan.shuffleSeed = seed
    }
  }

  /// A number of epochs, or nil for no limit.
  static func epochs(_ text: some StringProtocol, of subject: RequestError.Subject) throws -> Int? {
    text == "inf" ? nil : try Numbers.count(text, from: 1, of: subject, or: "inf")
  }

  /// The number of samples per update.
  ///
  /// Numbers out of range pass: the range depends on the data.
  static func batchSize(
    _ text: some StringProtocol, of subject: RequestError.Subject
  ) throws -> BatchSize {
    if text == "all" { return .all }
    guard let count = Int(text) else {
      throw RequestError(subject, "must be a number of samples, or all")
    }
    return .count(count)
  }

  private static func stopCriteria(_ request: TrainingRequest) throws -> [StopCriterion] {
    var criteria: [StopCriterion] = []
    if let text = request.stopBelow {
      criteria.append(.below(try Numbers.number(text, of: .setting("stop-below", text))))
    }
    let patience = try request.patience.map {
      try Numbers.count($0, from: 1, of: .setting("patience", $0))
    }
    if let text = request.stopChange {
      let change = try Numbers.number(text, of: .setting("stop-change", text))
      guard change > 0 else {
        throw RequestError(.setting("stop-change", text), "must be a number above 0")
      }
      criteria.append(.settled(change: change, patience: patience ?? 1))
    } else if let patience {
      throw RequestError(
        .setting("patience", patience.description), "requires \(setting: "stop-change")")
    }
    return criteria
  }
}
