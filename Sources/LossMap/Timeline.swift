import Descent

/// Which states get a frame.
public enum Cadence: Hashable, Sendable {
  /// Every state.
  case iteration
  /// The states at the end of each epoch.
  case epoch
  /// Every so many updates, at least 1.
  case every(Int)

  func includes(_ step: Step) -> Bool {
    switch self {
    case .iteration: true
    case .epoch: step.totalLoss != nil
    case .every(let count): step.iteration.isMultiple(of: count)
    }
  }
}

/// One frame's point in time: the state that each run is in.
public struct Moment: Hashable, Sendable {
  /// The number of samples that each run has looked at, unless it ended before.
  public let samplesSeen: Int
  /// For each run, the place of its state among the run's steps.
  public let states: [Int]
}

/// The frames of a sequence, in order of time.
///
/// The clock is the number of samples seen, so that a frame shows all runs after the same work.
public struct Timeline: Hashable, Sendable {
  /// The points in time, at least one; the last one shows the end of all runs.
  public let moments: [Moment]
  /// The number of points in time before the sequence was thinned out.
  public let momentCountBeforeThinning: Int

  /// Chooses the frames of some runs.
  ///
  /// - Parameters:
  ///   - runs: The runs, at least one.
  ///   - cadence: Which states get a frame; the first and the last always do.
  ///   - largestCount: The most frames, at least 2; where there would be more, evenly chosen ones
  ///     with the first and the last remain. Nil for no bound.
  public init(of runs: [TrainedRun], every cadence: Cadence, atMost largestCount: Int?) {
    var clocks: Set<Int> = [0]
    for run in runs {
      clocks.formUnion(run.steps.lazy.filter(cadence.includes).map(\.samplesSeen))
    }
    if let last = runs.compactMap({ $0.steps.last?.samplesSeen }).max() { clocks.insert(last) }
    let sorted = clocks.sorted()
    momentCountBeforeThinning = sorted.count
    let kept = Timeline.thinned(sorted, to: largestCount)
    var states = runs.map { _ in 0 }
    moments = kept.map { clock in
      for (index, run) in runs.enumerated() {
        while states[index] + 1 < run.steps.count,
          run.steps[states[index] + 1].samplesSeen <= clock
        {
          states[index] += 1
        }
      }
      return Moment(samplesSeen: clock, states: states)
    }
  }

  private static func thinned(_ clocks: [Int], to largestCount: Int?) -> [Int] {
    guard let largestCount, clocks.count > largestCount else { return clocks }
    let last = largestCount - 1
    return (0...last).map { clocks[$0 * (clocks.count - 1) / last] }
  }
}
