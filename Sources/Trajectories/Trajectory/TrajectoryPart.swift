import Dispatch

/// The rows of a part of a CSV file of trajectories, read as if it were the whole file.
struct TrajectoryPart {
  /// The rows as far as they could be read, and the places of their runs' labels.
  private(set) var rows: [(label: Int, row: TrajectoryRows.Row)] = []
  /// The labels in the order of their first rows.
  private(set) var labels: [String?] = []
  /// The number of line ends in the part, as far as it could be read.
  private(set) var lineCount = 0
  /// Why the rows could not be read any further.
  private(set) var error: InputError?

  /// Reads parts at the same time, over those that were there, and does something else meanwhile.
  ///
  /// - Parameters:
  ///   - next: The text of the next part, or nil behind the last. It is asked for by one thread at
  ///     a time, the one that reads its rows: that has the text at hand then, and its memory again.
  ///   - work: What is done on one thread. It must not touch the parts.
  /// - Returns: The number of parts that were read.
  static func read(
    _ parts: inout [TrajectoryPart], following rows: CSVRows, _ columns: TrajectoryColumns,
    next: () -> [UInt8]?, meanwhile work: () -> Void
  ) -> Int {
    // Each part is written by one thread alone, as is what the other work touches; texts are taken
    // and counted by one at a time, and all is looked at when all are done.
    nonisolated(unsafe) var count = 0
    let texts = DispatchQueue(label: "texts of parts")
    parts.withUnsafeMutableBufferPointer { parts in
      nonisolated(unsafe) let parts = parts
      nonisolated(unsafe) let next = next
      nonisolated(unsafe) let work = work
      DispatchQueue.concurrentPerform(iterations: 1 + parts.count) { index in
        guard index > 0 else { return work() }
        let taken = texts.sync { () -> (place: Int, text: [UInt8])? in
          guard let text = next() else { return nil }
          count += 1
          return (count - 1, text)
        }
        if let (place, text) = taken {
          parts[place].read(CSVRows(of: text, following: rows), columns)
        }
      }
    }
    return count
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

/// Where a file has the columns of a trajectory.
struct TrajectoryColumns {
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
  @inline(__always)
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
  @inline(__always)
  fileprivate func count(inColumn column: Int?) throws(InputError) -> Int? {
    guard let column else { return nil }
    if let count = plainCount(inColumn: column) { return count }
    guard let number = try optionalNumber(inColumn: column) else { return nil }
    guard let count = Int(exactly: number), count >= 0 else {
      throw complaint(
        "\(header[column]) is \"\(text(inColumn: column))\", not a whole number from 0 on")
    }
    return count
  }
}
