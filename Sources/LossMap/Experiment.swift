import Descent

/// A problem and the runs that were trained on it.
public struct Experiment: Sendable {
  /// What was to be learned.
  public let problem: Problem
  /// The runs, at least one.
  public let runs: [TrainedRun]

  /// Trains runs on a problem.
  ///
  /// - Throws: `InvalidSetting` when a plan cannot be followed or two runs have the same label;
  ///   `CancellationError` when the task is cancelled.
  public init(_ problem: Problem, runs: [Run]) throws {
    let labels = try runs.labels(sampleCount: problem.objective.sampleCount)
    self.problem = problem
    self.runs = try zip(runs, labels).map { try TrainedRun($0, label: $1, on: problem) }
  }
}
