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
  package init(around experiment: Experiment) {
    self.init(around: experiment.runs, in: experiment.problem, and: experiment.minimum)
  }

  /// The window around some runs and a minimum, and where the problem is usually looked at.
  init(around runs: [Run], in problem: Problem, and minimum: Minimum?) {
    var (low, high) = (SIMD2(repeating: Double.infinity), SIMD2(repeating: -Double.infinity))
    for run in runs {
      let bound = run.divergedAt == nil ? .infinity : 100 * run.totalLosses[0]
      // Where no loss is known, no state is too far off.
      for (point, loss) in zip(run.points, run.totalLosses) where !(loss > bound) {
        low = pointwiseMin(low, point)
        high = pointwiseMax(high, point)
      }
    }
    let optimum = minimum?.parameters
    if let optimum {
      low = pointwiseMin(low, SIMD2(optimum.w, optimum.b))
      high = pointwiseMax(high, SIMD2(optimum.w, optimum.b))
    }
    // A usual window has room enough around the optimum.
    guard let usual = problem.window else {
      w = Window.range(from: low.x, to: high.x, around: optimum?.w)
      b = Window.range(from: low.y, to: high.y, around: optimum?.b)
      return
    }
    w = usual.w.holding(low.x, high.x, within: Window.range(from: low.x, to: high.x, around: nil))
    b = usual.b.holding(low.y, high.y, within: Window.range(from: low.y, to: high.y, around: nil))
  }

  /// A window of some intervals.
  public init(w: ClosedRange<Double>, b: ClosedRange<Double>) {
    self.w = w
    self.b = b
  }

  /// Whether a state, as a point of the map, is in the window.
  package func contains(_ point: SIMD2<Double>) -> Bool {
    w.contains(point.x) && b.contains(point.y)
  }

  private static func range(
    from low: Double, to high: Double, around optimum: Double?
  ) -> ClosedRange<Double> {
    // A path that does not move along an axis still needs a window of some width around it.
    let extent = max(high - low, 1e-3 * max(abs(low), abs(high)), 1e-3)
    let bottom = min(low - 0.08 * extent, (optimum ?? .infinity) - 0.25 * extent)
    let top = max(high + 0.08 * extent, (optimum ?? -.infinity) + 0.25 * extent)
    return bottom...top
  }
}

extension ClosedRange<Double> {
  /// The interval, as far as needed to hold all between two values with room around them.
  fileprivate func holding(
    _ low: Double, _ high: Double, within room: ClosedRange<Double>
  ) -> ClosedRange<Double> {
    (low >= lowerBound ? lowerBound : room.lowerBound)...(high <= upperBound
      ? upperBound : room.upperBound)
  }
}
