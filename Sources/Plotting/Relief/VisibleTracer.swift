/// Collects the stretches of lines on a relief that can be seen.
struct VisibleTracer {
  private let sightLine: SightLine
  private let isOnTop: Bool
  /// The places along each stretch.
  private(set) var pieces: [[SIMD3<Double>]] = []

  /// Creates a tracer.
  ///
  /// - Parameters:
  ///   - relief: What the lines lie on.
  ///   - isOnTop: Whether they lie on the upper side, and are hidden where the lower one shows;
  ///     otherwise they are part of the surface itself and seen from both sides.
  init(_ relief: Relief, isOnTop: Bool) {
    sightLine = SightLine(over: relief)
    self.isOnTop = isOnTop
  }

  /// Adds what can be seen of a straight line on one facet.
  mutating func add(from start: SIMD3<Double>, to end: SIMD3<Double>) {
    let way = end - start
    // Close to the ends, and not at them: there it belongs to the next facet as well.
    let times = [0.01, 0.5, 0.99]
    let isSeen = times.map { sees(start + way * $0) }
    var begun: Double? = isSeen[0] ? 0 : nil
    for index in 1..<times.count where isSeen[index] != isSeen[index - 1] {
      let border = border(from: times[index - 1], to: times[index]) { time in
        sees(start + way * time) == isSeen[index]
      }
      if let begun { append(from: start + way * begun, to: start + way * border) }
      begun = isSeen[index] ? border : nil
    }
    if let begun { append(from: start + way * begun, to: end) }
  }

  private func sees(_ place: SIMD3<Double>) -> Bool {
    sightLine.sees(place, isOnTop: isOnTop)
  }

  /// Where something begins to hold that holds at the second time and not at the first.
  private func border(
    from first: Double, to last: Double, _ holds: (Double) -> Bool
  ) -> Double {
    var (without, with) = (first, last)
    // A cell is a few pixels wide: this is far finer than a pixel.
    for _ in 0..<10 {
      let middle = (without + with) / 2
      if holds(middle) { with = middle } else { without = middle }
    }
    return (without + with) / 2
  }

  /// Appends a straight piece, to the last stretch if it goes on where that one ends.
  private mutating func append(from start: SIMD3<Double>, to end: SIMD3<Double>) {
    if let last = pieces.last?.last, ((last - start) * (last - start)).sum() < 1e-16 {
      pieces[pieces.count - 1].append(end)
    } else {
      pieces.append([start, end])
    }
  }
}
