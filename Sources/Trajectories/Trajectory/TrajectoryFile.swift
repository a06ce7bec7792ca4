/// The trajectories in a file, CSV or JSON Lines.
///
/// A file needs only `w` and `b`. The other names are `run`, `epoch`, `iteration`, `loss` and
/// `total_loss`; more are ignored. Rows of several runs may follow each other or take turns.
public struct TrajectoryFile: Hashable, Sendable {
  /// The runs in the order of their first rows, at least one.
  public let trajectories: [Trajectory]

  /// Reads a file: JSON Lines where its name ends in `.jsonl`, otherwise CSV.
  ///
  /// - Throws: ``InputError`` that names the file, the line and what would be right.
  public init(contentsOfFile path: String) throws(InputError) {
    try self.init(
      path.lowercased().hasSuffix(".jsonl")
        ? TrajectoryRows(jsonLines: bytes(ofFile: path), from: path)
        : TrajectoryRows(csvFile: path))
  }

  /// Takes the rows of all runs.
  ///
  /// - Throws: ``InputError`` where there are none.
  init(_ rows: TrajectoryRows) throws(InputError) {
    trajectories = try rows.trajectories()
  }
}
