import Drawing

extension [Point] {
  /// The line through some of these points from which none of the others is farther than a
  /// distance.
  ///
  /// Thousands of steps within a pixel are one to the eye, and cost as much as if they were seen.
  ///
  /// Source: U. Ramer, *An iterative procedure for the polygonal approximation of plane curves*,
  /// Computer Graphics and Image Processing 1 (1972); D. Douglas and T. Peucker, The Canadian
  /// Cartographer 10 (1973).
  ///
  /// - Parameter distance: In layout units, above zero.
  /// - Returns: The first and the last point, and those between them that are needed, in order.
  func simplified(within distance: Double) -> [Point] {
    guard count > 2 else { return self }
    var isKept = [Bool](repeating: false, count: count)
    isKept[0] = true
    isKept[count - 1] = true
    var stretches = [(first: 0, last: count - 1)]
    while let (first, last) = stretches.popLast() {
      guard let farthest = farthestPoint(between: first, and: last, beyond: distance)
      else { continue }
      isKept[farthest] = true
      stretches += [(first, farthest), (farthest, last)]
    }
    return indices.filter { isKept[$0] }.map { self[$0] }
  }

  /// The point that is farthest from the straight line between two others, if it is far enough.
  private func farthestPoint(between first: Int, and last: Int, beyond distance: Double) -> Int? {
    let (start, way) = (self[first], self[last] - self[first])
    let square = way.dx * way.dx + way.dy * way.dy
    var farthest: (index: Int, square: Double)?
    for index in (first + 1)..<Swift.max(last, first + 1) {
      let offset = self[index] - start
      let along = offset.dx * way.dx + offset.dy * way.dy
      let share = square > 0 ? Swift.min(1, Swift.max(0, along / square)) : 0
      let (dx, dy) = (offset.dx - way.dx * share, offset.dy - way.dy * share)
      let reach = dx * dx + dy * dy
      if reach > farthest?.square ?? (distance * distance) { farthest = (index, reach) }
    }
    return farthest?.index
  }
}
