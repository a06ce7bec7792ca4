import Contours
import Descent

extension Surface {
  /// Samples of a loss over a window of parameters.
  ///
  /// A loss that is known at nodes alone is taken at its nodes.
  init(of objective: any Objective, over window: Window, columns: Int, rows: Int) {
    if let grid = objective as? GridSurface {
      self.init(x: grid.w.coordinates, y: grid.b.coordinates, values: grid.values)
      return
    }
    self.init(over: window.w, window.b, columns: columns, rows: rows) { w, b in
      objective.loss(at: Parameters(w: w, b: b))
    }
  }
}
