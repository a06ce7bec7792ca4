/// Samples of a function of two variables on a rectangular grid.
///
/// Between the samples the function is taken to be linear along the edges of the grid's cells.
/// Cells with a corner that is not finite are left out.
public struct ScalarGrid: Hashable, Sendable {
  /// The grid's columns: at least two finite coordinates, increasing.
  public let x: [Double]
  /// The grid's rows: at least two finite coordinates, increasing.
  public let y: [Double]
  /// The samples, row after row.
  public let values: [Double]

  /// Creates a surface from samples.
  ///
  /// - Parameters:
  ///   - x: The coordinates of the columns.
  ///   - y: The coordinates of the rows.
  ///   - values: `x.count · y.count` samples, row after row.
  public init(x: [Double], y: [Double], values: [Double]) {
    precondition(x.count >= 2 && y.count >= 2, "a grid has at least 2 columns and 2 rows")
    precondition(values.count == x.count * y.count, "a grid has a sample for each column and row")
    precondition(ScalarGrid.areIncreasing(x) && ScalarGrid.areIncreasing(y), "coordinates increase")
    self.x = x
    self.y = y
    self.values = values
  }

  /// Creates a surface by sampling a function.
  ///
  /// - Parameters:
  ///   - x: The interval of the first variable.
  ///   - y: The interval of the second variable.
  ///   - columns: The number of samples along x, at least 2.
  ///   - rows: The number of samples along y, at least 2.
  ///   - function: What is sampled.
  public init(
    over x: ClosedRange<Double>, _ y: ClosedRange<Double>, columns: Int, rows: Int,
    sampling function: (Double, Double) -> Double
  ) {
    let xs = ScalarGrid.coordinates(along: x, count: columns)
    let ys = ScalarGrid.coordinates(along: y, count: rows)
    self.init(x: xs, y: ys, values: ys.flatMap { y in xs.map { x in function(x, y) } })
  }

  /// The smallest and the largest finite sample, or nil where there is none.
  public var finiteRange: ClosedRange<Double>? {
    var low = Double.infinity
    var high = -Double.infinity
    for value in values where value.isFinite {
      low = min(low, value)
      high = max(high, value)
    }
    return low <= high ? low...high : nil
  }

  /// Evenly spaced coordinates from one end of an interval to the other.
  ///
  /// - Parameters:
  ///   - interval: The interval, whose ends are met exactly.
  ///   - count: The number of coordinates, at least 2.
  public static func coordinates(along interval: ClosedRange<Double>, count: Int) -> [Double] {
    let last = Double(count - 1)
    // Weighing both ends meets each of them exactly.
    return (0..<count).map {
      interval.lowerBound * ((last - Double($0)) / last) + interval.upperBound * (Double($0) / last)
    }
  }

  private static func areIncreasing(_ coordinates: [Double]) -> Bool {
    coordinates.allSatisfy(\.isFinite) && zip(coordinates, coordinates.dropFirst()).allSatisfy(<)
  }
}
