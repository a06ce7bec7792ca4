import Contours
import Descent

extension Surface {
  /// Samples of a loss over a window of parameters.
  init(of objective: any Objective, over window: Window, columns: Int, rows: Int) {
    self.init(over: window.w, window.b, columns: columns, rows: rows) { w, b in
      objective.loss(at: Parameters(w: w, b: b))
    }
  }
}
