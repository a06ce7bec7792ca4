import Descent
import Experiments
import LossMap

/// The settings that all runs share unless they have their own.
struct RunSettings {
  /// The plan, with the batch size left to the method.
  var plan: TrainingPlan
  /// The batch size for all methods, if one is given.
  var batchSize: BatchSize?
  /// The learning rate.
  var learningRate: Double
  /// What is learned, for runs with a loss of their own.
  let problemOptions: ProblemOptions

  /// Where runs start, and how fast they learn, unless the user or the problem says otherwise.
  static let usualStart = "-15,-10"
  /// The learning rate of the course that this grew out of.
  static let usualLearningRate = 0.1

  /// Reads the options, with the start and the learning rate of the problem where none are given.
  init(_ options: TrainingOptions, for problem: Problem) throws {
    problemOptions = options.problemOptions
    let text = options.start ?? RunSettings.usualStart
    let (w, b) = try Numbers.pair(text, separator: ",", at: "--start \(text)")
    let given = Parameters(w: w, b: b)
    plan = TrainingPlan(start: options.start == nil ? problem.start ?? given : given)
    plan.epochs = try RunSettings.epochs(options.epochs, at: "--epochs \(options.epochs)")
    learningRate =
      try options.lr.map { try Numbers.number($0, at: "--lr \($0)") } ?? problem.learningRate
      ?? RunSettings.usualLearningRate
    // Without data there is nothing to make batches of.
    batchSize =
      try options.batch.map { try RunSettings.batchSize($0, at: "--batch \($0)") }
      ?? (problem.fit == nil ? .all : nil)
    plan.stopCriteria = try RunSettings.stopCriteria(options)
    if options.shuffle || options.seed != nil {
      let text = options.seed ?? "0"
      guard options.shuffle else {
        throw Failure(.wrongArguments, "--seed \(text): a seed needs --shuffle")
      }
      guard let seed = UInt64(text) else {
        throw Failure(
          .wrongArguments, "--seed \(text): a seed is a whole number from 0 to \(UInt64.max)")
      }
      plan.shuffleSeed = seed
    }
  }

  /// A number of epochs, or nil for no limit.
  static func epochs(_ text: some StringProtocol, at place: String) throws -> Int? {
    text == "inf" ? nil : try Numbers.count(text, from: 1, at: place, or: "inf")
  }

  /// A number of samples to an update.
  ///
  /// Numbers out of range pass: what the range is depends on the data.
  static func batchSize(_ text: some StringProtocol, at place: String) throws -> BatchSize {
    if text == "all" { return .all }
    guard let count = Int(text) else {
      throw Failure(.wrongArguments, "\(place): a number of samples is expected, or all")
    }
    return .count(count)
  }

  private static func stopCriteria(_ options: TrainingOptions) throws -> [StopCriterion] {
    var criteria: [StopCriterion] = []
    if let text = options.stopBelow {
      criteria.append(.below(try Numbers.number(text, at: "--stop-below \(text)")))
    }
    let patience = try options.patience.map {
      try Numbers.count($0, from: 1, at: "--patience \($0)")
    }
    if let text = options.stopChange {
      let change = try Numbers.number(text, at: "--stop-change \(text)")
      guard change > 0 else {
        throw Failure(.wrongArguments, "--stop-change \(text): a change is a number above 0")
      }
      criteria.append(.settled(change: change, patience: patience ?? 1))
    } else if let patience {
      throw Failure(.wrongArguments, "--patience \(patience): patience goes with --stop-change")
    }
    return criteria
  }
}
