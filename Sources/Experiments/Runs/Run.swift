import Descent

/// A run that has been trained and is kept, to be drawn.
public struct Run: Sendable {
  /// What was asked for; nil for a run that was recorded elsewhere.
  public let run: RunSpec?
  /// What the run is called, different from all runs beside it.
  public let label: String
  /// What it was trained on.
  public let problem: Problem
  /// The number of samples in a full batch.
  public let batchSize: Int
  /// The states from the start to the end, at least one.
  public let steps: Steps
  /// The states as points of the map.
  package let points: [SIMD2<Double>]
  /// The loss over all the data in each state.
  public let totalLosses: [Double]

  /// The most updates that are kept: more would fill the memory of a small machine.
  public static let largestUpdateCount = 5_000_000

  /// The number of states that a processor takes at a time, where something is made of all.
  package static let statesAtATime = 10_000

  /// Trains a run to its end.
  ///
  /// - Parameters:
  ///   - run: What to train.
  ///   - label: What to call it.
  ///   - shared: What to train it on, unless it has a problem of its own.
  ///   - largestCount: The most updates, above which a run is refused.
  /// - Throws: `InvalidSetting` when the plan cannot be followed on this problem, or leads to more
  ///   updates than allowed; `CancellationError` when the task is cancelled.
  public init(
    _ run: RunSpec, label: String, on shared: Problem, atMost largestCount: Int = largestUpdateCount
  ) throws {
    let problem = run.problem ?? shared
    var steps: [Step] = []
    for step in try run.states(on: problem) {
      steps.append(step)
      guard steps.count <= largestCount + 1 else {
        throw InvalidSetting(
          name: "epochs", value: run.plan.epochs.map { "\($0)" } ?? "inf",
          problem: "\(label) is not done after \(largestCount) updates, "
            + "the most that can be drawn; ask for fewer epochs or an easier stop criterion")
      }
      if steps.count.isMultiple(of: 10_000) { try Task.checkCancellation() }
    }
    self.init(
      run: run, label: label, problem: problem,
      batchSize: try run.plan.batchSize.resolved(for: problem.objective.sampleCount),
      steps: Steps(steps),
      totalLosses: steps.concurrentMap(inPiecesOf: Run.statesAtATime) {
        problem.objective.loss(at: $0.parameters)
      })
  }

  /// Takes a run whose states are known.
  init(
    run: RunSpec?, label: String, problem: Problem, batchSize: Int, steps: Steps,
    totalLosses: [Double]
  ) {
    self.run = run
    self.label = label
    self.problem = problem
    self.batchSize = batchSize
    self.steps = steps
    points = steps.concurrentMap(inPiecesOf: Run.statesAtATime) {
      SIMD2($0.parameters.w, $0.parameters.b)
    }
    self.totalLosses = totalLosses
  }

  /// The iteration at which the run left the finite numbers, if it did.
  public var divergedAt: Int? {
    guard case .diverged(let iteration) = steps.last?.ending else { return nil }
    return iteration
  }

  /// Whether the run left the finite numbers, or ended far above the loss it started from.
  public var isDiverging: Bool {
    divergedAt != nil || (totalLosses[0] > 0 && (totalLosses.last ?? 0) > 10 * totalLosses[0])
  }

  /// Whether the loss is known in any state.
  package var hasLosses: Bool { totalLosses.contains(where: \.isFinite) }
}
