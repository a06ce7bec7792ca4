import Contours
import Descent
import Dispatch

extension Surface {
  /// Samples of a loss over a window of parameters, taken by all processors.
  ///
  /// A loss that is known at nodes alone is taken at its nodes. One that takes long to compute is
  /// sampled on a coarser grid, between whose nodes it is drawn straight.
  init(of objective: any Objective, over window: Window, columns: Int, rows: Int) {
    if let grid = objective as? GridSurface {
      self.init(x: grid.w.coordinates, y: grid.b.coordinates, values: grid.values)
      return
    }
    let scale = Surface.coarsening(of: objective, columns: columns, rows: rows)
    let w = Surface.coordinates(along: window.w, count: max(2, Int(Double(columns) * scale)))
    let b = Surface.coordinates(along: window.b, count: max(2, Int(Double(rows) * scale)))
    let values = [Double](unsafeUninitializedCapacity: w.count * b.count) { values, count in
      // Each row of the grid is written by one thread alone, and read when all are done.
      nonisolated(unsafe) let values = values
      DispatchQueue.concurrentPerform(iterations: b.count) { row in
        for column in w.indices {
          values[row * w.count + column] = objective.loss(at: Parameters(w: w[column], b: b[row]))
        }
      }
      count = w.count * b.count
    }
    self.init(x: w, y: b, values: values)
  }

  /// The share of the columns and rows of a grid that can be computed in about a second, but enough
  /// to see the shape.
  private static func coarsening(of objective: any Objective, columns: Int, rows: Int) -> Double {
    let cost = Double(objective is LeastSquaresLine ? 1 : objective.sampleCount)
    let affordable = (1e8 / cost / Double(columns * rows)).squareRoot()
    let least = 48 / Double(min(columns, rows))
    return min(1, max(affordable, least))
  }
}
