/// A line along which a surface has one value, the higher side to its left.
public struct Isoline: Hashable, Sendable {
  /// The value along the line.
  public let level: Double
  /// The line's points, no two neighbours alike; a closed line does not repeat its first point.
  public let points: [SIMD2<Double>]
  /// Indicates whether the line runs back from its last point to its first.
  public let isClosed: Bool

  /// The length of the line, the closing piece included.
  public var length: Double {
    let following = points.dropFirst() + (isClosed ? points.prefix(1) : [])
    return zip(points, following).reduce(0) { sum, ends in
      let way = ends.1 - ends.0
      return sum + (way * way).sum().squareRoot()
    }
  }
}

extension ScalarGrid {
  /// The lines along which the surface has a value.
  ///
  /// Over a region exactly as high as the level, the lines are the
  /// region's border.
  ///
  /// - Parameter level: The value, finite.
  /// - Returns: The lines, open ones (which end at the border or at a hole) first.
  public func isolines(at level: Double) -> [Isoline] {
    isolines(at: [level])
  }

  /// The lines along which the surface has some values, those of one value after the other.
  ///
  /// - Parameter levels: The values, finite, in any order.
  public func isolines(at levels: [Double]) -> [Isoline] {
    let grid = GridNumbering(self)
    var chain = SegmentChain(nodeCount: grid.edgeCount)
    return levels.flatMap { level in
      grid.forEachJoin(at: level) { chain.add(from: $0, to: $1) }
      return chain.removeAll().compactMap { chain -> Isoline? in
        let points = chain.nodes.map { grid.point(onEdge: $0, at: level) }
          .withoutRepetitions(isClosed: chain.isClosed)
        guard points.count > 1 else { return nil }
        return Isoline(level: level, points: points, isClosed: chain.isClosed)
      }
    }
  }
}

extension [SIMD2<Double>] {
  /// The points without those that equal the one before: a level that meets a sample exactly
  /// crosses all the edges of that corner in one point.
  func withoutRepetitions(isClosed: Bool) -> [SIMD2<Double>] {
    var points: [SIMD2<Double>] = []
    points.reserveCapacity(count)
    for point in self where point != points.last {
      points.append(point)
    }
    while isClosed, points.count > 1, points.first == points.last {
      points.removeLast()
    }
    return points
  }
}
