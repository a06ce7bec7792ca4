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
  /// How far the timeline's clock has come.
  public let time: Int
  /// For each run, the place of its state among the run's steps; a run that ended stays there.
  public let states: [Int]
}

/// The frames of a sequence, in order of time.
public struct Timeline: Hashable, Sendable {
  /// What the runs are aligned by.
  public let clock: Clock
  /// The points in time, at least one; the last one shows the end of all runs.
  public let moments: [Moment]
  /// The number of points in time before the sequence was thinned out.
  public let momentCountBeforeThinning: Int

  /// Chooses the frames of some runs.
  ///
  /// - Parameters:
  ///   - runs: The runs, at least one.
  ///   - clock: What the runs are aligned by.
  ///   - cadence: Which states get a frame; the first and the last always do.
  ///   - largestCount: The most frames, at least 2; where there would be more, evenly chosen ones
  ///     with the first and the last remain. Nil for no bound.
  public init(
    of runs: [TrainedRun], by clock: Clock = .samples, every cadence: Cadence = .iteration,
    atMost largestCount: Int? = nil
  ) {
    var times: Set<Int> = [0]
    for run in runs {
      times.formUnion(run.steps.lazy.filter(cadence.includes).map(clock.time))
    }
    if let last = runs.compactMap(\.steps.last).map(clock.time).max() { times.insert(last) }
    let sorted = times.sorted()
    self.clock = clock
    momentCountBeforeThinning = sorted.count
    let kept = Timeline.thinned(sorted, to: largestCount)
    var states = runs.map { _ in 0 }
    moments = kept.map { time in
      for (index, run) in runs.enumerated() {
        while states[index] + 1 < run.steps.count,
          clock.time(of: run.steps[states[index] + 1]) <= time
        {
          states[index] += 1
        }
      }
      return Moment(time: time, states: states)
    }
  }

  /// Keeps a few of the moments that were chosen already.
  private init(_ timeline: Timeline, at places: [Int]) {
    clock = timeline.clock
    moments = places.map { timeline.moments[$0] }
    momentCountBeforeThinning = timeline.momentCountBeforeThinning
  }

  /// The sequence thinned out where little happens.
  ///
  /// - Parameters:
  ///   - largestCount: The most frames, at least 2; where there are more, the first and the last
  ///     remain, and those between with about the same change from each to the next.
  ///   - experiment: What the timeline is of.
  ///   - composition: What is shown of it.
  public func changingEvenly(
    atMost largestCount: Int, of experiment: Experiment, as composition: Composition
  ) -> Timeline {
    let window = composition.window ?? Window(around: experiment)
    return Timeline(
      self, at: EvenMoments(largestCount, of: moments, experiment, in: window).places)
  }

  /// The first moment at which some run satisfies a condition, by its place in the timeline.
  ///
  /// - Parameters:
  ///   - runs: The runs that the timeline is of.
  ///   - isReached: Asked of the state that a run is in.
  /// - Returns: Nil where no run ever does.
  public func firstMoment(of runs: [TrainedRun], where isReached: (Step) -> Bool) -> Int? {
    moments.firstIndex { moment in
      zip(runs, moment.states).contains { run, state in isReached(run.steps[state]) }
    }
  }

  private static func thinned(_ times: [Int], to largestCount: Int?) -> [Int] {
    guard let largestCount, times.count > largestCount else { return times }
    let last = largestCount - 1
    return (0...last).map { times[$0 * (times.count - 1) / last] }
  }
}
