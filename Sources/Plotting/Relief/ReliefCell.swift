/// A cell of a relief: four flat facets between its corners and the point above its middle.
struct ReliefCell {
  /// The corner with the smallest coordinates.
  let origin: SIMD2<Double>
  /// The lengths of its sides.
  let size: SIMD2<Double>
  /// The heights of the corners, counterclockwise from the origin.
  private let heights: SIMD4<Double>
  private let middle: Double

  /// Creates a cell; nil where a corner's height is not a number.
  init?(origin: SIMD2<Double>, size: SIMD2<Double>, heights: SIMD4<Double>) {
    middle = heights.sum() / 4
    guard middle.isFinite else { return nil }
    self.origin = origin
    self.size = size
    self.heights = heights
  }

  /// A position as fractions of the cell's sides.
  func local(_ position: SIMD2<Double>) -> SIMD2<Double> { (position - origin) / size }

  /// The height at a position in fractions of the cell's sides.
  func height(at local: SIMD2<Double>) -> Double {
    let offset = local - 0.5
    // The facet's edge lies along the cell's side that is nearest.
    let isBeside = abs(offset.x) >= abs(offset.y)
    let (out, along) = isBeside ? (offset.x, offset.y) : (offset.y, offset.x)
    let (low, high) =
      switch (isBeside, out >= 0) {
      case (true, true): (heights[1], heights[2])
      case (true, false): (heights[0], heights[3])
      case (false, true): (heights[3], heights[2])
      case (false, false): (heights[0], heights[1])
      }
    return middle + 2 * abs(out) * ((low + high) / 2 - middle) + along * (high - low)
  }

  /// When a line over the floor crosses the cell's diagonals, the earlier time first.
  ///
  /// - Parameters:
  ///   - start: Where the line is at time 0.
  ///   - way: The way it goes until time 1.
  func diagonalTimes(
    from start: SIMD2<Double>, _ way: SIMD2<Double>
  ) -> (first: Double, second: Double) {
    let (position, speed) = (local(start), way / size)
    let rising = (position.y - position.x) / (speed.x - speed.y)
    let falling = (1 - position.x - position.y) / (speed.x + speed.y)
    return rising < falling ? (rising, falling) : (falling, rising)
  }

  /// The rise of the cell over the whole of the box's sides.
  var slope: SIMD2<Double> {
    SIMD2(
      heights[1] + heights[2] - heights[0] - heights[3],
      heights[2] + heights[3] - heights[0] - heights[1]) / (2 * size)
  }

  /// The lowest and the highest corner.
  var range: ClosedRange<Double> { heights.min()...heights.max() }

  /// The corners' places, counterclockwise from the origin.
  var corners: [SIMD3<Double>] {
    let end = origin + size
    return [
      SIMD3(origin.x, origin.y, heights[0]), SIMD3(end.x, origin.y, heights[1]),
      SIMD3(end.x, end.y, heights[2]), SIMD3(origin.x, end.y, heights[3]),
    ]
  }

  /// The four facets, the farthest from the viewer first.
  ///
  /// Two neighbours are separated by a diagonal of the cell: the one beyond it, along the line of
  /// sight, is farther away.
  func facets(towards sight: SIMD3<Double>) -> [[SIMD3<Double>]] {
    let center = SIMD3(origin.x + size.x / 2, origin.y + size.y / 2, middle)
    let corners = corners
    // In a square cell the diagonals stand across the ways between opposite facets.
    let (x, y) = (sight.x / size.x, sight.y / size.y)
    let nearness = [-y, x, y, -x]
    return nearness.indices.sorted { nearness[$0] < nearness[$1] }.map { side in
      [center, corners[side], corners[(side + 1) % 4]]
    }
  }
}
