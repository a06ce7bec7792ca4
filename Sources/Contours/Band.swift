/// The region where a surface lies between two levels.
public struct Band: Hashable, Sendable {
  /// The level that the surface is above.
  public let lower: Double
  /// The level that the surface is not above.
  public let upper: Double
  /// The region's border: outer rings counterclockwise, holes clockwise.
  ///
  /// Both the winding and the even-odd rule fill the region. A ring does not repeat its first
  /// point.
  public let rings: [[SIMD2<Double>]]

  /// The area of the region, holes taken out.
  public var area: Double {
    rings.reduce(0) { sum, ring in
      zip(ring, ring.dropFirst() + ring.prefix(1)).reduce(sum) { sum, edge in
        sum + (edge.0.x * edge.1.y - edge.1.x * edge.0.y) / 2
      }
    }
  }
}

extension ScalarGrid {
  /// The regions between neighbouring levels.
  ///
  /// - Parameter levels: Increasing levels; the first may be −∞ and the last ∞.
  /// - Returns: One band fewer than there are levels.
  public func bands(between levels: [Double]) -> [Band] {
    var tracer = BandTracer(self)
    return zip(levels, levels.dropFirst()).map { tracer.band(between: $0, and: $1) }
  }

  /// The regions above each of some levels, without an upper bound.
  ///
  /// Painted one over the other from the lowest level up, they leave no seams between
  /// neighbouring bands.
  ///
  /// - Parameter levels: The levels; −∞ gives all of the surface.
  public func regions(above levels: [Double]) -> [Band] {
    var tracer = BandTracer(self)
    return levels.map { tracer.band(between: $0, and: .infinity) }
  }
}

/// Traces the borders of bands.
///
/// A border is made of three kinds of pieces: joins of the lower level, joins of the upper level
/// the other way round, and those stretches of the surface's own border that lie in the band.
private struct BandTracer {
  private let surface: ScalarGrid
  private let grid: GridNumbering
  /// The nodes are crossings of the lower level, then crossings of the upper one, then corners.
  private var chain: SegmentChain
  private let firstUpperNode: Int
  private let firstCornerNode: Int
  /// The edges with a cell on one side only, found once for all bands.
  private let border: [(edge: Int, start: Int, end: Int)]

  init(_ surface: ScalarGrid) {
    self.surface = surface
    grid = GridNumbering(surface)
    firstUpperNode = grid.edgeCount
    firstCornerNode = 2 * grid.edgeCount
    chain = SegmentChain(nodeCount: firstCornerNode + grid.cornerCount)
    var border: [(edge: Int, start: Int, end: Int)] = []
    grid.forEachBorderEdge { border.append(($0, $1, $2)) }
    self.border = border
  }

  mutating func band(between lower: Double, and upper: Double) -> Band {
    precondition(lower < upper, "the upper level of a band is larger than the lower one")
    grid.forEachJoin(at: lower) { chain.add(from: $0, to: $1) }
    grid.forEachJoin(at: upper) { chain.add(from: firstUpperNode + $1, to: firstUpperNode + $0) }
    for (edge, start, end) in border {
      func node(at corner: Int) -> Int {
        let value = surface.values[corner]
        if value > upper { return firstUpperNode + edge }
        return value > lower ? firstCornerNode + corner : edge
      }
      let (from, to) = (node(at: start), node(at: end))
      // An edge with both ends below, or both above, has no part in the band.
      if from != to { chain.add(from: from, to: to) }
    }
    let rings = chain.removeAll().map { chain in
      chain.nodes.map { point(atNode: $0, lower, upper) }.withoutRepetitions(isClosed: true)
    }
    return Band(lower: lower, upper: upper, rings: rings.filter { $0.count > 2 })
  }

  private func point(atNode node: Int, _ lower: Double, _ upper: Double) -> SIMD2<Double> {
    if node >= firstCornerNode { return grid.point(atCorner: node - firstCornerNode) }
    return node >= firstUpperNode
      ? grid.point(onEdge: node - firstUpperNode, at: upper) : grid.point(onEdge: node, at: lower)
  }
}
