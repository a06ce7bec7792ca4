import Dispatch

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
  private init(
    csv rows: CSVRows, from source: String, followedBy partCount: Int,
    next: () throws(InputError) -> [UInt8]?
  ) throws(InputError) {
    self.init(from: source)
    let columns = try TrajectoryColumns(rows)
    // A few parts at a time, whose memory serves again.
    var parts = [TrajectoryPart](repeating: TrajectoryPart(), count: 32)
    parts[0].read(rows, columns)
    try append(parts[0], behind: 0)
    if parts[0].labels.count == 1 { reserve(parts[0].rows.count * (partCount + 1)) }
    var line = parts[0].lineCount
    while true {
      var texts: [[UInt8]] = []
      while texts.count < parts.count, let text = try next() { texts.append(text) }
      if texts.isEmpty { return }
      TrajectoryPart.read(&parts, from: texts, following: rows, columns)
      for part in parts.prefix(texts.count) {
        try append(part, behind: line)
        line += part.lineCount
      }
    }
  }

  /// Takes the rows of the next part of a file.
  private mutating func append(_ part: TrajectoryPart, behind line: Int) throws(InputError) {
    let indices = part.labels.map { index(ofRun: $0) }
    for (label, row) in part.rows {
      var row = row
      row.line += line
      try append(row, toRun: indices[label])
    }
    if let error = part.error { throw error.moved(behind: line) }
  }
}

/// The rows of a part of a file.
private struct TrajectoryPart {
  /// The rows as far as they could be read, and the places of their runs' labels.
  var rows: [(label: Int, row: TrajectoryRows.Row)] = []
  /// The labels in the order of their first rows.
  var labels: [String?] = []
  var lineCount = 0
  /// Why the rows could not be read any further.
  var error: InputError?

  /// Reads parts at the same time, over those before.
  static func read(
    _ parts: inout [TrajectoryPart], from texts: [[UInt8]], following rows: CSVRows,
    _ columns: TrajectoryColumns
  ) {
    parts.withUnsafeMutableBufferPointer { parts in
      // Each part is written by one thread alone, and read when all are done.
      nonisolated(unsafe) let parts = parts
      DispatchQueue.concurrentPerform(iterations: texts.count) { index in
        parts[index].read(CSVRows(of: texts[index], following: rows), columns)
      }
    }
  }

  /// Reads all rows of a part, as far as that can be done.
  mutating func read(_ text: CSVRows, _ columns: TrajectoryColumns) {
    var text = text
    rows.removeAll(keepingCapacity: true)
    labels.removeAll()
    error = nil
    do throws(InputError) {
      try readRows(&text, columns)
    } catch {
      self.error = error
    }
    lineCount = text.lineCount
  }

  private mutating func readRows(
    _ text: inout CSVRows, _ columns: TrajectoryColumns
  ) throws(InputError) {
    // Most rows are of the run that the row before was of.
    var run: (name: [UInt8], label: Int)?
    while try text.next() {
      if let column = columns.run {
        if run.map({ !text.isSame($0.name, inColumn: column) }) ?? true {
          let label = text.text(inColumn: column)
          run = (text.rawBytes(inColumn: column), place(ofLabel: label.isEmpty ? nil : label))
        }
      }
      let label = run?.label ?? place(ofLabel: nil)
      if run == nil { run = ([], label) }
      rows.append((label, try columns.row(of: text)))
    }
  }

  private mutating func place(ofLabel label: String?) -> Int {
    if let place = labels.firstIndex(of: label) { return place }
    labels.append(label)
    return labels.count - 1
  }
}

extension InputError {
  /// The same complaint about a part of a text that comes behind some lines.
  fileprivate func moved(behind lineCount: Int) -> InputError {
    InputError(kind, in: source, line: line.map { $0 + lineCount }, problem: problem)
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
