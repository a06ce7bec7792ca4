import Contours
import Descent

/// The surfaces that are measured.
public enum Surfaces {
  /// Himmelblau's function, from −6 to 6, which has four minima, a maximum and saddles.
  public static func himmelblau(columns: Int, rows: Int) -> ScalarGrid {
    ScalarGrid(over: -6...6, -6...6, columns: columns, rows: rows) { x, y in
      let (first, second) = (x * x + y - 11, x + y * y - 7)
      return first * first + second * second
    }
  }

  /// Twenty levels from 1 to 1000, evenly spaced in their logarithms.
  public static let levels: [Double] = (0..<20).map { index in
    // The nineteenth root of a thousand, multiplied out.
    (0..<index).reduce(1.0) { level, _ in level * 1.4384498882876628 }
  }

  /// Samples of a loss over the square from −4 to 4, row after row, taken by all processors.
  public static func losses(of objective: any Objective, columns: Int, rows: Int) -> [Double] {
    objective.losses(
      w: ScalarGrid.coordinates(along: -4...4, count: columns),
      b: ScalarGrid.coordinates(along: -4...4, count: rows))
  }

  /// Samples about a line.
  public static func lineData(count: Int) -> DataSet {
    SyntheticData.line(slope: 1, intercept: -1, noise: 0.1, count: count, seed: 1)
  }

  /// Samples of two classes.
  public static func classData(count: Int) -> DataSet {
    SyntheticData.logistic(slope: 3, intercept: -1, count: count, seed: 1)
  }
}
