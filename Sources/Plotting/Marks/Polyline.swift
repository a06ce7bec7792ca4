import Drawing

/// A line on the canvas, measured by its arc length.
struct Polyline {
  /// The points, the first one repeated at the end of a closed line.
  let points: [Point]
  /// Indicates whether the line ends where it began.
  let isClosed: Bool
  /// For each point, how far along the line it is.
  private let distances: [Double]

  init(_ points: [Point], isClosed: Bool) {
    self.points = isClosed ? points + points.prefix(1) : points
    self.isClosed = isClosed
    var distances = [0.0]
    for (start, end) in zip(self.points, self.points.dropFirst()) {
      distances.append(distances[distances.count - 1] + (end - start).length)
    }
    self.distances = distances
  }

  /// The length of the line.
  var length: Double { distances.last ?? 0 }

  /// The point at a distance along the line; on a closed line any distance counts.
  func point(at distance: Double) -> Point {
    let distance = isClosed ? distance - (distance / length).rounded(.down) * length : distance
    let next = min(max(1, firstIndex(beyond: distance)), points.count - 1)
    let way = points[next] - points[next - 1]
    let share = (distance - distances[next - 1]) / max(way.length, .leastNormalMagnitude)
    return points[next - 1] + way * min(max(share, 0), 1)
  }

  /// The line's points between two distances, both ends included.
  func points(from start: Double, to end: Double) -> [Point] {
    let inner = firstIndex(beyond: start)..<max(firstIndex(beyond: start), firstIndex(beyond: end))
    return [point(at: start)] + points[inner] + [point(at: end)]
  }

  /// The parts of the line that are left when a stretch of it is taken out.
  func pieces(without gap: ClosedRange<Double>) -> [[Point]] {
    if isClosed {
      // The stretch may run over the place where the line begins.
      let rest = points(from: max(gap.upperBound, 0), to: min(gap.lowerBound + length, length))
      if gap.lowerBound < 0 { return [points(from: gap.upperBound, to: gap.lowerBound + length)] }
      if gap.upperBound > length {
        return [points(from: gap.upperBound - length, to: gap.lowerBound)]
      }
      return [rest + points(from: 0, to: gap.lowerBound).dropFirst()]
    }
    return [points(from: 0, to: gap.lowerBound), points(from: gap.upperBound, to: length)]
  }

  /// The first point that is farther along the line than a distance.
  private func firstIndex(beyond distance: Double) -> Int {
    var range = 0..<distances.count
    while !range.isEmpty {
      let middle = (range.lowerBound + range.upperBound) / 2
      range =
        distances[middle] > distance
        ? range.lowerBound..<middle : (middle + 1)..<range.upperBound
    }
    return range.lowerBound
  }
}
