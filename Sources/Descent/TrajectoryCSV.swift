/// The text of a CSV file of trajectories: one row a state, every number in full precision.
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

  /// The line of a state of our own training, with its line end.
  ///
  /// - Parameter label: What to call the run, where rows name it.
  public func row(_ step: Step, run label: String = "") -> String {
    row(
      Trajectory.State(
        epoch: step.epoch, iteration: step.iteration, parameters: step.parameters,
        loss: step.batchLoss, totalLoss: step.totalLoss), run: label)
  }

  /// The line of a state from anywhere, with its line end.
  ///
  /// - Parameter label: What to call the run, where rows name it.
  public func row(_ state: Trajectory.State, run label: String = "") -> String {
    let w = state.parameters.w
    let b = state.parameters.b
    let epoch = state.epoch.map { "\($0)" } ?? ""
    let loss = state.loss.map { "\($0)" } ?? ""
    let totalLoss = state.totalLoss.map { "\($0)" } ?? ""
    let run = namesRuns ? label.asCSVCell + "," : ""
    return "\(run)\(epoch),\(state.iteration),\(w),\(b),\(loss),\(totalLoss)\n"
  }
}

extension TrajectoryRows {
  /// Reads the rows of a CSV file.
  ///
  /// - Throws: ``InputError`` that names the line and what would be right.
  init(csv bytes: [UInt8], from source: String) throws(InputError) {
    self.init(from: source)
    var rows = try CSVRows(of: bytes, from: source, expecting: ["w", "b"])
    let columns = try TrajectoryColumns(rows)
    // Most rows are of the run that the row before was of.
    var run: (name: [UInt8], index: Int)?
    while try rows.next() {
      if let column = columns.run {
        if run.map({ !rows.isSame($0.name, inColumn: column) }) ?? true {
          let label = rows.text(inColumn: column)
          run = (rows.rawBytes(inColumn: column), index(ofRun: label.isEmpty ? nil : label))
        }
      }
      let index = run?.index ?? index(ofRun: nil)
      if run == nil { run = ([], index) }
      try append(columns.row(of: rows), toRun: index)
    }
  }
}

/// Where a file has the columns of a trajectory.
private struct TrajectoryColumns {
  let run: Int?
  private let epoch: Int?
  private let iteration: Int?
  private let w: Int
  private let b: Int
  private let loss: Int?
  private let totalLoss: Int?

  init(_ rows: CSVRows) throws(InputError) {
    w = try rows.column(named: "w")
    b = try rows.column(named: "b")
    run = try rows.optionalColumn(named: "run")
    epoch = try rows.optionalColumn(named: "epoch")
    iteration = try rows.optionalColumn(named: "iteration")
    loss = try rows.optionalColumn(named: "loss")
    totalLoss = try rows.optionalColumn(named: "total_loss")
  }

  /// The numbers of the current row.
  func row(of rows: CSVRows) throws(InputError) -> TrajectoryRows.Row {
    TrajectoryRows.Row(
      line: rows.line, epoch: try rows.count(inColumn: epoch),
      iteration: try rows.count(inColumn: iteration), w: try rows.anyNumber(inColumn: w),
      b: try rows.anyNumber(inColumn: b), loss: try rows.optionalNumber(inColumn: loss),
      totalLoss: try rows.optionalNumber(inColumn: totalLoss))
  }
}

extension CSVRows {
  /// A whole number from zero on, or nil where there is none.
  fileprivate func count(inColumn column: Int?) throws(InputError) -> Int? {
    guard let column, let number = try optionalNumber(inColumn: column) else { return nil }
    guard let count = Int(exactly: number), count >= 0 else {
      throw complaint(
        "\(header[column]) is \"\(text(inColumn: column))\", not a whole number from 0 on")
    }
    return count
  }
}
