import Descent

/// Whether the losses recorded in a trajectory are those of an objective.
///
/// Which batch an update used is not recorded, so the losses over all samples are what can be
/// checked: `total_loss` where there is one, or else `loss`, taken as the loss over all samples.
public struct TrajectoryCheck: Hashable, Sendable {
  /// What was compared; nil where no losses were recorded.
  public let column: Column?
  /// The number of losses compared.
  public let comparedCount: Int
  /// The number of losses that are not the objective's.
  public let differingCount: Int
  /// The largest relative difference, be it within the tolerance or not; nil where nothing was
  /// compared.
  public let largest: Difference?
  /// How far losses may be from the objective's, relative to the latter.
  public let tolerance: Double
  /// Why losses differ, where the numbers show it.
  public let cause: LossMismatch?

  /// A column of losses.
  public enum Column: String, Hashable, Sendable {
    /// The loss of a batch, or of all samples where that was all there was.
    case loss
    /// The loss over all samples.
    case totalLoss = "total_loss"
  }

  /// A recorded loss and the objective's.
  public struct Difference: Hashable, Sendable {
    /// The state it was recorded in.
    public let state: Trajectory.State
    /// What was recorded.
    public let recorded: Double
    /// What the objective says.
    public let expected: Double
    /// The difference as a share of the objective's loss; infinite where that is not finite.
    public let relative: Double
  }

  /// Whether there are losses, and all are the objective's.
  public var agrees: Bool { comparedCount > 0 && differingCount == 0 }

  /// Compares all losses.
  ///
  /// - Parameters:
  ///   - trajectory: What was recorded.
  ///   - objective: What is to be the loss.
  ///   - tolerance: How far losses may be from the objective's, relative to the latter. A
  ///     difference that is rounding of the largest loss of the run counts as none.
  public init(
    _ trajectory: Trajectory, against objective: any Objective, tolerance: Double = 1e-6
  ) {
    let records = LossRecords(trajectory)
    let comparison = LossComparison(records, against: objective, tolerance: tolerance)
    column = records.column
    comparedCount = records.losses.count
    differingCount = comparison.differences.count { !($0 <= tolerance) }
    self.tolerance = tolerance
    let index = comparison.differences.indices.max {
      comparison.differences[$0] < comparison.differences[$1]
    }
    largest = index.map {
      Difference(
        state: records.state($0), recorded: records.losses[$0], expected: comparison.expected[$0],
        relative: comparison.differences[$0])
    }
    cause = differingCount == 0 ? nil : comparison.cause
  }
}

/// The losses of a trajectory that can be checked.
struct LossRecords {
  let states: [Trajectory.State]
  let column: TrajectoryCheck.Column?
  /// The indices of the states that have a loss.
  let indices: [Int]
  let losses: [Double]

  init(_ trajectory: Trajectory) {
    states = trajectory.states
    let hasTotalLosses = states.contains { $0.totalLoss != nil }
    let losses = states.map { hasTotalLosses ? $0.totalLoss : $0.loss }
    indices = losses.indices.filter { losses[$0] != nil }
    self.losses = losses.compactMap(\.self)
    column = indices.isEmpty ? nil : hasTotalLosses ? .totalLoss : .loss
  }

  /// The state of a record.
  func state(_ record: Int) -> Trajectory.State { states[indices[record]] }
}
