import Descent

/// The part of the parameter space that the map shows.
public struct Window: Hashable, Sendable {
  /// The weights shown.
  public var w: ClosedRange<Double>
  /// The biases shown.
  public var b: ClosedRange<Double>

  /// The window that holds all paths, the optimum, a margin around them, and enough on all sides
  /// of the optimum to see that the loss rises there.
  ///
  /// A run that diverged is held as far as its loss stays within a hundred times that of its start:
  /// in a window for all of it nothing else would be seen.
  init(around experiment: Experiment) {
    self.init(around: experiment.runs, in: experiment.problem, and: experiment.minimum)
  }

  /// The window around some runs and a minimum, and where the problem is usually looked at.
  init(around runs: [TrainedRun], in problem: Problem, and minimum: Minimum?) {
    var states = runs.flatMap { run in
      let bound = run.divergedAt == nil ? .infinity : 100 * run.totalLosses[0]
      return zip(run.steps, run.totalLosses).filter { $1 <= bound }.map(\.0.parameters)
    }
    let optimum = minimum?.parameters
    if let optimum { states.append(optimum) }
    // A usual window has room enough around the optimum.
    guard let usual = problem.window else {
      w = Window.range(of: states.map(\.w), around: optimum?.w)
      b = Window.range(of: states.map(\.b), around: optimum?.b)
      return
    }
    w = usual.w.holding(Window.range(of: states.map(\.w), around: nil), of: states.map(\.w))
    b = usual.b.holding(Window.range(of: states.map(\.b), around: nil), of: states.map(\.b))
  }

  /// A window of some intervals.
  public init(w: ClosedRange<Double>, b: ClosedRange<Double>) {
    self.w = w
    self.b = b
  }

  /// Whether a state, as a point of the map, is in the window.
  func contains(_ point: SIMD2<Double>) -> Bool { w.contains(point.x) && b.contains(point.y) }

  private static func range(
    of values: [Double], around optimum: Double?
  ) -> ClosedRange<Double> {
    let low = values.min() ?? 0
    let high = values.max() ?? 0
    // A path that does not move along an axis still needs a window of some width around it.
    let extent = max(high - low, 1e-3 * max(abs(low), abs(high)), 1e-3)
    let bottom = min(low - 0.08 * extent, (optimum ?? .infinity) - 0.25 * extent)
    let top = max(high + 0.08 * extent, (optimum ?? -.infinity) + 0.25 * extent)
    return bottom...top
  }
}

extension ClosedRange<Double> {
  /// The interval, as far as needed to hold some values with room around them.
  fileprivate func holding(_ room: ClosedRange<Double>, of values: [Double]) -> ClosedRange<Double>
  {
    let low = values.allSatisfy { $0 >= lowerBound } ? lowerBound : room.lowerBound
    let high = values.allSatisfy { $0 <= upperBound } ? upperBound : room.upperBound
    return low...high
  }
}
