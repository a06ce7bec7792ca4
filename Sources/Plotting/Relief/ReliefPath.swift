import Contours

extension Relief {
  /// Whether the relief shows what lies on it at a position; false where there is no surface.
  public func isVisible(_ position: SIMD2<Double>) -> Bool {
    place(at: position).map { SightLine(over: self).sees($0, isOnTop: true) } ?? false
  }

  /// The stretches of a path that can be seen where it lies on the relief.
  ///
  /// They can be drawn over the finished relief, piece by piece as the path grows. Beyond the grid
  /// and where there is no surface, there is no path.
  ///
  /// - Parameter path: Positions in the coordinates of the surface, joined by straight lines.
  /// - Returns: The places along each stretch.
  public func visiblePieces(ofPath path: [SIMD2<Double>]) -> [[SIMD3<Double>]] {
    let positions = path.map { SIMD2(box.x.fraction(of: $0.x), box.y.fraction(of: $0.y)) }
    var tracer = VisibleTracer(self, isOnTop: true)
    for (start, end) in zip(positions, positions.dropFirst()) {
      for (from, to) in straightPieces(from: start, to: end) { tracer.add(from: from, to: to) }
    }
    return tracer.pieces
  }

  /// What lies on the relief over a straight line on the floor, cut at the facets' edges.
  private func straightPieces(
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
    let diagonals = cell.diagonalTimes(from: start, way).filter { first < $0 && $0 < last }
    let cuts = ([first, last] + diagonals).sorted()
    let points = cuts.map { time in
      let position = start + way * time
      return SIMD3(position.x, position.y, cell.height(at: cell.local(position)))
    }
    return Array(zip(points, points.dropFirst()))
  }
}
