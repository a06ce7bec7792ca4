/// One state of a run: a row of its trajectory.
public struct Step: Hashable, Sendable {
  /// The parameters.
  public var parameters: Parameters
  /// Complete passes over the data finished before this state.
  public var epoch: Int
  /// Updates made before this state.
  public var iteration: Int
  /// Samples looked at before this state, counting repeated looks.
  public var samplesSeen: Int
  /// The samples that the next update uses; nil on the last state.
  public var batch: BatchRecord?
  /// The loss of that batch; nil on the last state.
  public var batchLoss: Double?
  /// The loss over all the data, at the first state of each epoch and on the last state.
  public var totalLoss: Double?
  /// Why the run ended here; nil on all states but the last.
  public var ending: Ending?

  /// Creates a state.
  @inlinable public init(
    epoch: Int, iteration: Int, samplesSeen: Int, parameters: Parameters, batch: BatchRecord? = nil,
    batchLoss: Double? = nil, totalLoss: Double? = nil, ending: Ending? = nil
  ) {
    self.epoch = epoch
    self.iteration = iteration
    self.samplesSeen = samplesSeen
    self.parameters = parameters
    self.batch = batch
    self.batchLoss = batchLoss
    self.totalLoss = totalLoss
    self.ending = ending
  }

  /// Why a run ended.
  public enum Ending: Hashable, Sendable {
    /// All epochs asked for are done.
    case completed
    /// A stop criterion was met.
    case stopped(StopCriterion)
    /// The next update, number `iteration`, would have left the finite numbers.
    case diverged(iteration: Int)
  }
}
