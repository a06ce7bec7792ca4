import Contours
import Descent
import Experiments

extension ScalarGrid {
  /// Samples of a loss over a window of parameters, taken by all processors.
  ///
  /// A loss that is known at nodes alone is taken at its nodes. One that takes long to compute is
  /// sampled on a coarser grid, between whose nodes it is drawn straight.
  init(of objective: any Objective, over window: Window, columns: Int, rows: Int) {
    if let grid = objective as? GridSurface {
      self.init(x: grid.w.coordinates, y: grid.b.coordinates, values: grid.values)
      return
    }
    let scale = ScalarGrid.coarsening(of: objective, columns: columns, rows: rows)
    let w = ScalarGrid.coordinates(along: window.w, count: max(2, Int(Double(columns) * scale)))
    let b = ScalarGrid.coordinates(along: window.b, count: max(2, Int(Double(rows) * scale)))
    self.init(x: w, y: b, values: objective.losses(w: w, b: b))
  }

  /// The share of the columns and rows of a grid that can be computed in about a second, but enough
  /// to see the shape.
  private static func coarsening(of objective: any Objective, columns: Int, rows: Int) -> Double {
    let cost = Double(objective.samplesPerLoss)
    let affordable = (1e8 / cost / Double(columns * rows)).squareRoot()
    let least = 48 / Double(min(columns, rows))
    return min(1, max(affordable, least))
  }
}
