import Contours

/// Decides whether a relief hides a point on it, by a walk through the grid along the line of
/// sight.
///
/// Over each facet both the surface and the line of sight are straight, and so it is enough to
/// compare their heights where the line crosses the facets' edges.
///
/// Source: J. Amanatides and A. Woo, *A fast voxel traversal algorithm for ray tracing*,
/// Eurographics 1987, taken to two dimensions.
struct LineOfSight {
  private let relief: Relief
  private let sight: SIMD3<Double>
  /// The difference below which two heights count as the same.
  private static let tolerance = 1e-8

  init(over relief: Relief) {
    self.relief = relief
    sight = Projection.sight(from: relief.viewpoint)
  }

  /// Returns whether a point on the relief is visible.
  ///
  /// - Parameter isOnTop: Whether it lies on the upper side, and is hidden where the lower one
  ///   shows; otherwise it is part of the surface itself and seen from both sides.
  func sees(_ place: SIMD3<Double>, isOnTop: Bool) -> Bool {
    // From straight above nothing is hidden.
    guard sight.x != 0 || sight.y != 0 else { return true }
    // On which side of the line of sight the surface was last: 1 above, −1 below, 0 unknown.
    var side = isOnTop ? -1 : 0
    return !walk(from: place) { difference in
      guard let difference else {
        side = 0
        return false
      }
      guard abs(difference) > LineOfSight.tolerance else { return false }
      defer { side = difference > 0 ? 1 : -1 }
      return side != 0 && side != (difference > 0 ? 1 : -1)
    }
  }

  /// Calls `body` with the surface's height over the line of sight at each crossing, in order, nil
  /// where there is no surface, until it returns true.
  ///
  /// - Returns: Whether it did.
  private func walk(from place: SIMD3<Double>, _ body: (Double?) -> Bool) -> Bool {
    let (x, y) = (relief.places.x, relief.places.y)
    guard var column = start(place.x, sight.x, in: x), var row = start(place.y, sight.y, in: y)
    else { return false }
    var time = 0.0
    while x.indices.dropLast().contains(column), y.indices.dropLast().contains(row) {
      let leaving = (
        x: self.time(from: place.x, sight.x, to: x[sight.x > 0 ? column + 1 : column]),
        y: self.time(from: place.y, sight.y, to: y[sight.y > 0 ? row + 1 : row])
      )
      let end = max(time, min(leaving.x, leaving.y))
      if let cell = relief.cell(column, row) {
        if visit(cell, from: place, time, end, body) { return true }
      } else if body(nil) {
        return true
      }
      // Above the highest ground there is nothing more to meet.
      if place.z + end * sight.z > 1 + LineOfSight.tolerance { return false }
      if leaving.x <= leaving.y { column += sight.x > 0 ? 1 : -1 }
      if leaving.y <= leaving.x { row += sight.y > 0 ? 1 : -1 }
      time = end
    }
    return false
  }

  /// Calls `body` with the heights of a cell over the line of sight where it enters, crosses
  /// diagonals, and leaves, until it returns true.
  private func visit(
    _ cell: ReliefCell, from place: SIMD3<Double>, _ start: Double, _ end: Double,
    _ body: (Double?) -> Bool
  ) -> Bool {
    let ground = SIMD2(place.x, place.y)
    let way = SIMD2(sight.x, sight.y)
    let (position, speed) = (cell.local(ground), way / cell.size)
    func isEnd(_ time: Double) -> Bool {
      body(cell.height(at: position + time * speed) - (place.z + time * sight.z))
    }
    let (first, second) = cell.diagonalTimes(from: ground, way)
    return isEnd(start) || (start < first && first < end && isEnd(first))
      || (start < second && second < end && isEnd(second)) || isEnd(end)
  }

  private func time(from position: Double, _ speed: Double, to border: Double) -> Double {
    speed == 0 ? .infinity : (border - position) / speed
  }

  /// The interval that is entered from a position; on a border, the one that lies ahead.
  private func start(_ position: Double, _ speed: Double, in coordinates: [Double]) -> Int? {
    guard let interval = Relief.interval(of: position, in: coordinates) else { return nil }
    return speed < 0 && position == coordinates[interval] ? interval - 1 : interval
  }
}
