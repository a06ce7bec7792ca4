import Descent

extension GridSurface {
  /// Reads a CSV file with columns `w`, `b` and `loss`: a row a node, in any order.
  ///
  /// Nodes without a row, and losses that are empty or not finite, are holes. Coordinates may be
  /// rounded: they are taken for a node's up to a hundredth of the grid's step.
  ///
  /// - Throws: ``InputError`` that names the file, the line and what would be right; irregular
  ///   grids are refused.
  public init(contentsOfFile path: String) throws(InputError) {
    try self.init(name: path, csv: bytes(ofFile: path))
  }

  /// Reads the text of a CSV file with columns `w`, `b` and `loss`.
  ///
  /// - Throws: ``InputError`` that names the line and what would be right.
  init(name: String, csv: [UInt8]) throws(InputError) {
    let rows = try GridRows(csv, from: name)
    let w = try rows.axis(named: "w", rows.w)
    let b = try rows.axis(named: "b", rows.b)
    try rows.requireEnough(for: w, b)
    var values = [Double](repeating: .nan, count: w.count * b.count)
    var lines = [Int](repeating: 0, count: values.count)
    for row in rows.lines.indices {
      let column = try rows.node(on: w, named: "w", at: rows.w[row], ofRow: row)
      let node = try rows.node(on: b, named: "b", at: rows.b[row], ofRow: row) * w.count + column
      guard lines[node] == 0 else {
        throw rows.complaint(
          ofRow: row, "the loss at w \(rows.w[row]), b \(rows.b[row]) is in line \(lines[node])")
      }
      lines[node] = rows.lines[row]
      values[node] = rows.losses[row]
    }
    self.init(name: name, w: w, b: b, values: values)
  }
}

/// The rows of a file of losses, before they are known to make a grid.
private struct GridRows {
  let name: String
  var w: [Double] = []
  var b: [Double] = []
  /// NaN where there is none.
  var losses: [Double] = []
  var lines: [Int] = []

  /// How far a coordinate may be from its node, in steps.
  private static let tolerance = 0.01

  init(_ csv: [UInt8], from name: String) throws(InputError) {
    self.name = name
    var rows = try CSVRows(of: csv, from: name, expecting: ["w", "b", "loss"])
    let wColumn = try rows.column(named: "w")
    let bColumn = try rows.column(named: "b")
    let lossColumn = try rows.column(named: "loss")
    while try rows.next() {
      w.append(try rows.finiteNumber(inColumn: wColumn))
      b.append(try rows.finiteNumber(inColumn: bColumn))
      let loss = try rows.optionalNumber(inColumn: lossColumn) ?? .nan
      losses.append(loss.isFinite ? loss : .nan)
      lines.append(rows.line)
    }
  }

  /// The evenly spaced coordinates that rows have.
  func axis(named axis: String, _ coordinates: [Double]) throws(InputError) -> GridSurface.Axis {
    let order = coordinates.indices.sorted { coordinates[$0] < coordinates[$1] }
    let gaps = zip(order, order.dropFirst()).map { coordinates[$1] - coordinates[$0] }
    // What is far smaller than the largest gap is rounding.
    let least = (gaps.max() ?? 0) * 0.05
    let steps = gaps.filter { $0 > least }.sorted()
    guard let first = order.first, let last = order.last, !steps.isEmpty else {
      throw InputError(
        .malformed, in: name,
        problem: "\(Set(coordinates).count) values of \(axis); a grid has at least 2")
    }
    // Most neighbours are one step apart, even where nodes are missing or one is out of place.
    let step = steps[(steps.count - 1) / 2]
    var count = 1.0
    for (index, gap) in gaps.enumerated() where gap > least {
      let nodes = (gap / step).rounded()
      guard nodes >= 1, abs(gap / step - nodes) <= 0.1 else {
        let row = order[index + 1]
        throw complaint(
          ofRow: row,
          "\(axis) is \(coordinates[row]), \(gap) behind \(coordinates[order[index]]); "
            + "on a regular grid all are \(step) apart")
      }
      count += nodes
    }
    return GridSurface.Axis(
      coordinates[first]...coordinates[last], count: Int(exactly: count) ?? .max)
  }

  /// Sees that there are not far more nodes than rows.
  func requireEnough(for w: GridSurface.Axis, _ b: GridSurface.Axis) throws(InputError) {
    let (nodes, overflows) = w.count.multipliedReportingOverflow(by: b.count)
    guard !overflows, nodes / 10 <= lines.count else {
      throw InputError(
        .malformed, in: name,
        problem: "only \(lines.count) losses for \(w.count) values of w by \(b.count) of b; "
          + "a regular grid with few holes is expected")
    }
  }

  /// The node of an axis that a row means.
  func node(
    on axis: GridSurface.Axis, named name: String, at coordinate: Double, ofRow row: Int
  ) throws(InputError) -> Int {
    let position = axis.position(of: coordinate)
    guard abs(position - position.rounded()) <= GridRows.tolerance else {
      throw complaint(
        ofRow: row,
        "\(name) is \(coordinate), not a node of the regular grid from "
          + "\(axis.range.lowerBound) to \(axis.range.upperBound) in steps of \(axis.step)")
    }
    return Int(position.rounded())
  }

  func complaint(ofRow row: Int, _ problem: String) -> InputError {
    InputError(.malformed, in: name, line: lines[row], problem: problem)
  }
}
