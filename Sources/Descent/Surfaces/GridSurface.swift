/// A loss known at the nodes of a regular grid, and interpolated between them.
///
/// It comes from elsewhere: from a program that evaluated a loss which is not ours to compute. In
/// each cell of the grid it is bilinear, w·b and lower powers, so that it is continuous. Where a
/// node has no loss there is a hole: cells with such a corner have no loss inside.
public struct GridSurface: Objective, Hashable {
  /// What was read, for messages.
  public let name: String
  /// The nodes' first coordinates.
  public let w: Axis
  /// The nodes' second coordinates.
  public let b: Axis
  /// The losses at the nodes: `b.count` rows of `w.count` values, NaN in holes.
  public let values: [Double]

  /// Evenly spaced coordinates of nodes.
  public struct Axis: Hashable, Sendable {
    /// From the first node to the last.
    public let range: ClosedRange<Double>
    /// The number of nodes, at least 2.
    public let count: Int

    /// Creates an axis.
    public init(_ range: ClosedRange<Double>, count: Int) {
      precondition(count >= 2 && range.lowerBound < range.upperBound, "an axis has 2 nodes")
      self.range = range
      self.count = count
    }

    /// The distance of neighbouring nodes.
    public var step: Double { (range.upperBound - range.lowerBound) / Double(count - 1) }

    /// The coordinates of all nodes, increasing.
    public var coordinates: [Double] {
      let last = Double(count - 1)
      // Weighing both ends meets each of them exactly.
      return (0..<count).map {
        range.lowerBound * ((last - Double($0)) / last) + range.upperBound * (Double($0) / last)
      }
    }

    /// Where a coordinate is, counted in nodes from the first.
    package func position(of coordinate: Double) -> Double {
      (coordinate - range.lowerBound) / step
    }

    /// The node before a coordinate, and how far it is on the way to the next, from 0 to 1; nil
    /// outside.
    fileprivate func place(of coordinate: Double) -> (node: Int, fraction: Double)? {
      guard range.contains(coordinate) else { return nil }
      let position = position(of: coordinate)
      let nearest = position.rounded()
      // A trace of rounding beside a node must not make it depend on a hole behind it.
      let snapped = abs(position - nearest) < 1e-9 ? nearest : position
      let node = min(Int(snapped), count - 2)
      return (node, snapped - Double(node))
    }
  }

  /// Creates a surface from losses in memory.
  ///
  /// - Parameters:
  ///   - name: What to call it in messages.
  ///   - values: `b.count` rows of `w.count` losses, NaN in holes.
  public init(name: String, w: Axis, b: Axis, values: [Double]) {
    precondition(values.count == w.count * b.count, "a grid has a loss for each node")
    self.name = name
    self.w = w
    self.b = b
    self.values = values
  }

  /// One: there are no samples to choose from.
  public var sampleCount: Int { 1 }

  /// The node with the smallest loss, nil without losses.
  ///
  /// Between nodes it is nowhere smaller, because it is bilinear there.
  public var minimum: Minimum? {
    let finite = values.indices.filter { values[$0].isFinite }
    return finite.min { values[$0] < values[$1] }.map {
      .point(Parameters(w: w.coordinates[$0 % w.count], b: b.coordinates[$0 / w.count]))
    }
  }

  /// The interpolated loss; NaN outside of the grid and in holes.
  public func loss(at parameters: Parameters) -> Double {
    guard let (i, u) = w.place(of: parameters.w), let (j, v) = b.place(of: parameters.b) else {
      return .nan
    }
    return GridSurface.mix(
      GridSurface.mix(value(i, j), value(i + 1, j), u),
      GridSurface.mix(value(i, j + 1), value(i + 1, j + 1), u), v)
  }

  /// The interpolated loss and the gradient of its cell; NaN outside of the grid and in holes.
  ///
  /// On an edge between cells the gradient is that of the cell with the larger coordinates.
  public func lossAndGradient(
    at parameters: Parameters, over batch: Batch
  ) -> (loss: Double, gradient: Parameters) {
    guard let (i, u) = w.place(of: parameters.w), let (j, v) = b.place(of: parameters.b) else {
      return (.nan, Parameters(w: .nan, b: .nan))
    }
    let alongW = GridSurface.mix(
      value(i + 1, j) - value(i, j), value(i + 1, j + 1) - value(i, j + 1), v)
    let alongB = GridSurface.mix(
      value(i, j + 1) - value(i, j), value(i + 1, j + 1) - value(i + 1, j), u)
    return (loss(at: parameters), Parameters(w: alongW / w.step, b: alongB / b.step))
  }

  private func value(_ column: Int, _ row: Int) -> Double { values[row * w.count + column] }

  /// A value on the way from one to another; at an end, whatever the other is, NaN included.
  private static func mix(_ first: Double, _ second: Double, _ fraction: Double) -> Double {
    if fraction == 0 { return first }
    return fraction == 1 ? second : first * (1 - fraction) + second * fraction
  }
}
