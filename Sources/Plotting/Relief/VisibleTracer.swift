/// Parts lines on a relief into the stretches that can be seen and those that are hidden.
struct VisibleTracer {
  private let sightLine: LineOfSight
  private let isOnTop: Bool
  /// The visible parts.
  private(set) var seen = PolylineBuilder()
  /// The parts behind nearer ground.
  private(set) var hidden = PolylineBuilder()

  /// Creates a tracer.
  ///
  /// - Parameters:
  ///   - relief: What the lines lie on.
  ///   - isOnTop: Whether they lie on the upper side, and are hidden where the lower one shows;
  ///     otherwise they are part of the surface itself and seen from both sides.
  init(_ relief: Relief, isOnTop: Bool) {
    sightLine = LineOfSight(over: relief)
    self.isOnTop = isOnTop
  }

  /// Adds a straight line on one facet.
  mutating func add(from start: SIMD3<Double>, to end: SIMD3<Double>) {
    let way = end - start
    // Close to the ends, and not at them: there it belongs to the next facet as well.
    var (last, isSeen, begun) = (0.01, sees(start + way * 0.01), start)
    for time in [0.5, 0.99] where sees(start + way * time) != isSeen {
      let border = start + way * border(from: last, to: time) { sees(start + way * $0) != isSeen }
      append([begun, border], isSeen)
      (last, isSeen, begun) = (time, !isSeen, border)
    }
    append([begun, end], isSeen)
  }

  private mutating func append(_ line: [SIMD3<Double>], _ isSeen: Bool) {
    if isSeen { seen.append(line) } else { hidden.append(line) }
  }

  private func sees(_ place: SIMD3<Double>) -> Bool {
    sightLine.sees(place, isOnTop: isOnTop)
  }

  /// The time from which a condition holds that holds at the second time and not at the first.
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
}
