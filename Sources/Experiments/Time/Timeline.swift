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

  /// Creates a moment.
  package init(time: Int, states: [Int]) {
    self.time = time
    self.states = states
  }
}

/// The frames of a sequence, in order of time.
public struct Timeline: Hashable, Sendable {
  /// What the runs are aligned by.
  public let clock: Clock
  /// The points in time, at least one; the last one shows the end of all runs.
  public let moments: [Moment]
  /// The number of points in time before the sequence was thinned out.
  public let momentCountBeforeThinning: Int

  /// The end of all runs.
  public var last: Moment { moments[moments.count - 1] }

  /// Chooses the frames of some runs.
  ///
  /// - Parameters:
  ///   - runs: The runs, at least one.
  ///   - clock: What the runs are aligned by.
  ///   - cadence: Which states get a frame; the first and the last always do.
  ///   - largestCount: The most frames, at least 2; where there would be more, evenly chosen ones
  ///     with the first and the last remain. Nil for no bound.
  public init(
    of runs: [Run], by clock: Clock = .samples, every cadence: Cadence = .iteration,
    atMost largestCount: Int? = nil
  ) {
    let times = runs.map { $0.steps.lazy.filter(cadence.includes).map(clock.time) }
    self.init(of: runs, by: clock, at: Array(times.joined()), atMost: largestCount)
  }

  /// Chooses as many moments as it takes to draw the end of some runs piece by piece.
  ///
  /// - Parameters:
  ///   - runs: The runs, at least one.
  ///   - clock: What the runs are aligned by.
  ///   - lengths: For each run, the numbers of steps in pieces of each kind.
  package init(toEndOf runs: [Run], by clock: Clock, inPiecesOf lengths: [[Int]]) {
    let times = zip(runs, lengths).flatMap { run, lengths in
      lengths.map { length in
        stride(from: 0, to: run.steps.count, by: length).map { clock.time(of: run.steps[$0]) }
      }
    }
    self.init(of: runs, by: clock, at: Array(times.joined()), atMost: nil)
  }

  /// Takes moments at some times, in any order, and at the first and the last time.
  private init(of runs: [Run], by clock: Clock, at times: [Int], atMost largestCount: Int?) {
    let ends = runs.compactMap(\.steps.last).map(clock.time)
    // The times of one run are in order already.
    let sorted = ([0] + times + [ends.max() ?? 0]).inOrder()
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
  ///   - window: The parameters shown, in whose width and height a change is measured.
  public func changingEvenly(
    atMost largestCount: Int, of experiment: Experiment, in window: Window
  ) -> Timeline {
    Timeline(self, at: EvenSampling(largestCount, of: moments, experiment, in: window).places)
  }

  /// The first moment at which some run satisfies a condition, by its place in the timeline.
  ///
  /// - Parameters:
  ///   - runs: The runs that the timeline is of.
  ///   - isReached: Asked of the state that a run is in.
  /// - Returns: Nil where no run ever does.
  public func firstMoment(of runs: [Run], where isReached: (Step) -> Bool) -> Int? {
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

extension [Int] {
  /// The numbers from the smallest to the largest, each once.
  fileprivate func inOrder() -> [Int] {
    let isInOrder = zip(self, dropFirst()).allSatisfy { $0 <= $1 }
    var numbers: [Int] = []
    numbers.reserveCapacity(count)
    for number in isInOrder ? self : sorted() where number != numbers.last {
      numbers.append(number)
    }
    return numbers
  }
}
