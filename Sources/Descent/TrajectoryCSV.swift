/// The text of a trajectory file: one row a state, every number in full precision.
///
/// A number is written with as many digits as it takes to read the same bits back.
public struct TrajectoryCSV: Sendable {
  /// Whether there is a column that names the run.
  private let namesRuns: Bool

  /// Creates the format.
  ///
  /// - Parameter namesRuns: Whether rows begin with their run's label; left out for a single run.
  public init(namesRuns: Bool) {
    self.namesRuns = namesRuns
  }

  /// The first line, with its line end.
  public var header: String {
    (namesRuns ? "run," : "") + "epoch,iteration,w,b,loss,total_loss\n"
  }

  /// The line of one state, with its line end.
  public func row(_ step: Step, run label: String) -> String {
    let w = step.parameters.w
    let b = step.parameters.b
    let loss = step.batchLoss.map { "\($0)" } ?? ""
    let totalLoss = step.totalLoss.map { "\($0)" } ?? ""
    let run = namesRuns ? label.asCSVCell + "," : ""
    return "\(run)\(step.epoch),\(step.iteration),\(w),\(b),\(loss),\(totalLoss)\n"
  }
}
