import Descent

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
  /// Reads the rows of CSV text.
  ///
  /// - Throws: ``InputError`` that names the line and what would be right.
  init(csv bytes: [UInt8], from source: String) throws(InputError) {
    let rows = try CSVRows(of: bytes, from: source, expecting: ["w", "b"])
    try self.init(csv: rows, from: source, followedBy: 0) { () throws(InputError) in nil }
  }

  /// Reads the rows of a CSV file, by all processors.
  ///
  /// - Parameter size: How long the parts are, at least, that are read at the same time.
  /// - Throws: ``InputError`` that names the line and what would be right.
  init(csvFile path: String, inPartsOf size: Int = 1 << 16) throws(InputError) {
    var file = try FileParts(path, ofSize: size)
    var first = try file.next() ?? []
    // The first part has the header, behind whatever is empty.
    while first.allSatisfy(\.isBlankOrLineEnd), let next = try file.next() { first += next }
    let rows = try CSVRows(of: first, from: path, expecting: ["w", "b"])
    let partCount = file.byteCount / max(1, first.count)
    try self.init(csv: rows, from: path, followedBy: partCount) { () throws(InputError) in
      try file.next()
    }
  }

  /// Reads the rows of the first part of a text, and those of about so many parts that follow it.
  ///
  /// - Throws: ``InputError`` about the first thing that is wrong, a part that cannot be read
  ///   included.
  init(
    csv rows: CSVRows, from source: String, followedBy partCount: Int,
    next: () throws(InputError) -> [UInt8]?
  ) throws(InputError) {
    self.init(from: source)
    let columns = try TrajectoryColumns(rows)
    // A few parts at a time, whose memory serves again.
    let count = 32
    var parts = [TrajectoryPart](repeating: TrajectoryPart(), count: count)
    var earlier = parts
    earlier[0].read(rows, columns)
    if earlier[0].labels.count == 1 {
      reserve(earlier[0].rows.count * (partCount + 1), forRun: index(ofRun: earlier[0].labels[0]))
    }
    var line = 0
    var earlierCount = 1
    var unreadable: InputError?
    while earlierCount > 0 {
      var problem: InputError?
      let nextCount = TrajectoryPart.read(&parts, following: rows, columns) {
        do throws(InputError) {
          return unreadable == nil ? try next() : nil
        } catch {
          unreadable = error
          return nil
        }
      } meanwhile: {
        problem = append(earlier.prefix(earlierCount), behind: &line)
      }
      if let problem { throw problem }
      swap(&parts, &earlier)
      earlierCount = nextCount
    }
    if let unreadable { throw unreadable }
  }

  /// Takes the rows of the next parts of a file, or says what is wrong with them.
  private mutating func append(
    _ parts: ArraySlice<TrajectoryPart>, behind line: inout Int
  ) -> InputError? {
    for part in parts {
      do throws(InputError) {
        try append(part, behind: line)
      } catch {
        return error
      }
      line += part.lineCount
    }
    return nil
  }

  /// Takes the rows of the next part of a file.
  private mutating func append(_ part: TrajectoryPart, behind line: Int) throws(InputError) {
    let indices = part.labels.map { index(ofRun: $0) }
    for (label, row) in part.rows {
      var row = row
      row.state.line += line
      try append(row, toRun: indices[label])
    }
    if let error = part.error { throw error.moved(behind: line) }
  }
}

extension InputError {
  /// The same complaint about a part of a text that comes behind some lines.
  fileprivate func moved(behind lineCount: Int) -> InputError {
    InputError(kind, in: source, line: line.map { $0 + lineCount }, problem: problem)
  }
}
