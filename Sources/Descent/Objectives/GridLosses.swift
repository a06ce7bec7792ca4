import Dispatch

extension Objective {
  /// The losses at the nodes of a grid, row after row, taken by all processors.
  ///
  /// - Parameters:
  ///   - w: The weights of the columns.
  ///   - b: The biases of the rows.
  /// - Returns: `b.count` rows of `w.count` losses.
  public func losses(w: [Double], b: [Double]) -> [Double] {
    [Double](unsafeUninitializedCapacity: w.count * b.count) { values, count in
      // Each column of the grid is written by one thread alone, and read when all are done.
      nonisolated(unsafe) let values = values
      DispatchQueue.concurrentPerform(iterations: w.count) { column in
        for (row, loss) in losses(w: w[column], b: b).enumerated() {
          values[row * w.count + column] = loss
        }
      }
      count = w.count * b.count
    }
  }
}
