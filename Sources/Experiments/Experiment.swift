import Descent

/// A problem and the runs that were trained on it.
public struct Experiment: Sendable {
  /// What was to be learned.
  public let problem: Problem
  /// The runs, at least one.
  public let runs: [Run]
  /// Where the loss is smallest, if that is known in closed form or was found.
  public let minimum: Minimum?

  /// Trains runs on a problem.
  ///
  /// - Throws: `InvalidSetting` when a plan cannot be followed or two runs have the same label;
  ///   `CancellationError` when the task is cancelled.
  public init(_ problem: Problem, runs: [RunSpec]) throws {
    try self.init(problem, runs: runs.map(RunSource.training))
  }

  /// Trains runs on a problem, and takes others as they were recorded.
  ///
  /// - Throws: `InvalidSetting` when a plan cannot be followed or two runs have the same label;
  ///   `CancellationError` when the task is cancelled.
  public init(_ problem: Problem, runs sources: [RunSource]) throws {
    let labels = try sources.labels(sampleCount: problem.objective.sampleCount)
    self.init(
      problem,
      try zip(sources, labels).map { source, label in
        switch source {
        case .training(let run): try Run(run, label: label, on: problem)
        case .recording(let trajectory, _): Run(trajectory, label: label, on: problem)
        }
      })
  }

  /// The same runs, on the problem that one of them was trained on.
  package func seen(byRun run: Int) -> Experiment {
    runs[run].run?.problem.map { Experiment($0, runs) } ?? self
  }

  private init(_ problem: Problem, _ runs: [Run]) {
    self.problem = problem
    self.runs = runs
    minimum = problem.objective.minimum ?? Experiment.minimum(of: problem, near: runs)
  }

  /// The smallest loss, where it is known.
  package var smallestLoss: Double? {
    minimum.map { problem.objective.loss(at: $0.parameters) }
  }

  /// The minimum that is downhill from where the runs ended, and not far from where they were.
  private static func minimum(of problem: Problem, near runs: [Run]) -> Minimum? {
    if problem.hasUnknownLoss { return nil }
    let window = Window(around: runs, in: problem, and: nil)
    let search = MinimumSearch(
      of: problem.objective, in: window.w.widened(by: 2), window.b.widened(by: 2))
    let ends = runs.filter { $0.divergedAt == nil }.compactMap(\.steps.last?.parameters)
    return search.minimum(from: ends).map(Minimum.point)
  }
}

extension ClosedRange<Double> {
  /// The interval with so many times its length added at both ends.
  fileprivate func widened(by share: Double) -> ClosedRange<Double> {
    let margin = share * (upperBound - lowerBound)
    return (lowerBound - margin)...(upperBound + margin)
  }
}
