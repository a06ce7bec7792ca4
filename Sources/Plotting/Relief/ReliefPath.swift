import Contours

/// A path that lies on a relief, parted into what can be seen of it and what nearer ground hides.
///
/// Both can be drawn over the finished relief, piece by piece as the path grows. Beyond the grid
/// and where there is no surface, there is no path.
public struct ReliefPath: Sendable {
  /// The visible and the hidden parts of each straight line between two points.
  private let steps: [(seen: PolylineBuilder, hidden: PolylineBuilder)]

  /// Lays a path on a relief.
  ///
  /// - Parameters:
  ///   - points: Positions in the coordinates of the surface, joined by straight lines.
  ///   - relief: What it lies on.
  public init(through points: [SIMD2<Double>], on relief: Relief) {
    let positions = points.map {
      SIMD2(relief.box.x.fraction(of: $0.x), relief.box.y.fraction(of: $0.y))
    }
    steps = zip(positions, positions.dropFirst()).map { start, end in
      var tracer = VisibleTracer(relief, isOnTop: true)
      for (from, to) in relief.straightPieces(from: start, to: end) {
        tracer.add(from: from, to: to)
      }
      return (tracer.seen, tracer.hidden)
    }
  }

  /// The stretches that can be seen between two points of the path, given by their numbers.
  ///
  /// - Returns: The places along each stretch.
  public func seen(_ points: ClosedRange<Int>) -> [[SIMD3<Double>]] {
    joined(points, \.seen)
  }

  /// The stretches that nearer ground hides between two points of the path.
  ///
  /// - Returns: The places along each stretch.
  public func hidden(_ points: ClosedRange<Int>) -> [[SIMD3<Double>]] {
    joined(points, \.hidden)
  }

  private func joined(
    _ points: ClosedRange<Int>,
    _ part: (((seen: PolylineBuilder, hidden: PolylineBuilder)) -> PolylineBuilder)
  ) -> [[SIMD3<Double>]] {
    var whole = PolylineBuilder()
    for step in steps[points.lowerBound..<points.upperBound] {
      for line in part(step).lines { whole.append(line) }
    }
    return whole.lines
  }
}

extension Relief {
  /// Returns whether a point on the relief is visible; false where there is no surface.
  public func isVisible(_ position: SIMD2<Double>) -> Bool {
    place(at: position).map { LineOfSight(over: self).sees($0, isOnTop: true) } ?? false
  }

  /// The line on the relief over a straight line on the floor, cut at the facets' edges.
  fileprivate func straightPieces(
    from start: SIMD2<Double>, to end: SIMD2<Double>
  ) -> [(SIMD3<Double>, SIMD3<Double>)] {
    let way = end - start
    guard start != end, way.sum().isFinite else { return [] }
    func times(_ start: Double, _ way: Double, _ coordinates: [Double]) -> [Double] {
      way == 0 ? [] : coordinates.map { ($0 - start) / way }.filter { 0 < $0 && $0 < 1 }
    }
    let borders = ([0, 1] + times(start.x, way.x, places.x) + times(start.y, way.y, places.y))
      .sorted()
    return zip(borders, borders.dropFirst()).flatMap { first, last in
      straightPieces(start, way, first, last)
    }
  }

  /// The pieces between two times at which a line enters and leaves a cell.
  private func straightPieces(
    _ start: SIMD2<Double>, _ way: SIMD2<Double>, _ first: Double, _ last: Double
  ) -> [(SIMD3<Double>, SIMD3<Double>)] {
    let middle = start + way * ((first + last) / 2)
    guard last - first > 1e-12,
      let column = Relief.interval(of: middle.x, in: places.x),
      let row = Relief.interval(of: middle.y, in: places.y),
      let cell = cell(column, row)
    else { return [] }
    let diagonals = cell.diagonalTimes(from: start, way)
    let inner = [diagonals.first, diagonals.second].filter { first < $0 && $0 < last }
    let points = ([first] + inner + [last]).map { time in
      let position = start + way * time
      return SIMD3(position.x, position.y, cell.height(at: cell.local(position)))
    }
    return Array(zip(points, points.dropFirst()))
  }
}
