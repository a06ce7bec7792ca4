import CLibrary
import Drawing

/// Finds places for labels on lines: where a line is straight, level and free.
struct LabelPlacement {
  /// A place for a label.
  struct Place {
    /// The middle of the label.
    var center: Point
    /// The clockwise rotation of the label in radians; never upside down.
    var angle: Double
    /// The stretch of the line that the label needs, along the line.
    var gap: ClosedRange<Double>
  }

  private let bounds: Rectangle
  /// Indicates whether a line to keep away from runs through a square.
  private var occupied: BucketGrid<Bool>
  /// Indicates whether a label is there.
  private var labels: BucketGrid<Bool>
  /// The numbers of the lines to be labelled that run through a square.
  private var lines: BucketGrid<[Int]>
  private var previous: Point?
  private var excluded: [Rectangle] = []

  init(in bounds: Rectangle) {
    self.bounds = bounds
    let side = max(2, min(bounds.width, bounds.height) / 100)
    occupied = BucketGrid(over: bounds, side: side, filledWith: false)
    labels = occupied
    lines = BucketGrid(over: bounds, side: side, filledWith: [])
  }

  /// Notes a line that labels keep away from if they can.
  mutating func avoid(_ line: [Point]) {
    occupied.change(along: line) { $0 = true }
  }

  /// Notes a part of the canvas that no label reaches into.
  mutating func exclude(_ rectangle: Rectangle) {
    excluded.append(rectangle)
  }

  /// Notes a line that is to be labelled; labels of other lines keep clear of it.
  mutating func note(_ line: [Point], number: Int) {
    lines.change(along: line) { numbers in
      if numbers.last != number { numbers.append(number) }
    }
  }

  /// Places a label on a line, and keeps others away from it.
  ///
  /// - Returns: The best place, or nil where the line is too short, too crooked or not free.
  mutating func place(
    width: Double, height: Double, on line: Polyline, number: Int
  ) -> Place? {
    let gap = width + height
    // On a small ring a label would be most of the line.
    guard line.length > (line.isClosed ? 6 : 2.5) * gap else { return nil }
    let starts = line.isClosed ? 0...line.length : 0...(line.length - gap)
    let step = max(starts.upperBound / 400, occupied.side)
    let candidates = stride(from: starts.lowerBound, to: starts.upperBound, by: step)
    var best: (place: Place, cost: Double)?
    for start in candidates {
      guard let (place, bend) = candidate(from: start, gap: gap, height: height, on: line)
      else { continue }
      guard let cost = cost(of: place, bend: bend, width: width, height: height),
        isClearOfOtherLines(place, width: width, height: height, number: number)
      else { continue }
      if cost < best?.cost ?? .infinity { best = (place, cost) }
    }
    guard let place = best?.place else { return nil }
    previous = place.center
    for point in samples(of: place, width: width + 2 * height, height: 3 * height) {
      labels[point] = true
    }
    return place
  }

  /// Places an upright label beside a point, on nothing that is in the way, and keeps others away
  /// from it.
  ///
  /// - Parameters:
  ///   - width: The label's width.
  ///   - height: The label's height.
  ///   - point: What is labelled.
  ///   - distances: How far the label may be from the point, the best first.
  /// - Returns: The middle of the label, or nil where it has no place.
  mutating func place(
    width: Double, height: Double, beside point: Point, at distances: [Double]
  ) -> Point? {
    for distance in distances {
      // From the right on to both sides: there a label is read on from its point.
      for step in [0, 1, -1, 2, -2, 3, -3, 4, -4, 5, -5, 6, -6, 7, -7, 8] {
        let angle = Double(step) * .pi / 8
        let center =
          point
          + Vector(
            dx: cos(angle) * (distance + width / 2), dy: sin(angle) * (distance + height / 2))
        let place = Place(center: center, angle: 0, gap: 0...0)
        guard isFree(place, width: width, height: height),
          isClear(from: point, to: center)
        else { continue }
        for point in samples(of: place, width: width + height, height: 2 * height) {
          labels[point] = true
        }
        return center
      }
    }
    return nil
  }

  /// Returns whether a line from a point to its label touches nothing that is excluded around other
  /// points.
  private func isClear(from point: Point, to center: Point) -> Bool {
    excluded.allSatisfy {
      $0.contains(point) || $0.part(ofLineFrom: point, to: center) == nil
    }
  }

  /// Returns whether a label covers nothing at all.
  private func isFree(_ place: Place, width: Double, height: Double) -> Bool {
    samples(of: place, width: width + height / 2, height: height * 1.5).allSatisfy { point in
      bounds.contains(point) && !labels[point] && !occupied[point]
        && !excluded.contains { $0.contains(point) }
    }
  }

  /// The place that begins at a distance along the line, and by how much the line leaves it.
  private func candidate(
    from start: Double, gap: Double, height: Double, on line: Polyline
  ) -> (place: Place, bend: Double)? {
    let (first, last) = (line.point(at: start), line.point(at: start + gap))
    let chord = last - first
    guard chord.length > 0.9 * gap else { return nil }
    let middle = line.point(at: start + gap / 2)
    let offset = middle - first
    let bend = abs(chord.dx * offset.dy - chord.dy * offset.dx) / chord.length
    guard bend < height * 0.45 else { return nil }
    var angle = atan2(chord.dy, chord.dx)
    if angle > .pi / 2 { angle -= .pi }
    if angle <= -.pi / 2 { angle += .pi }
    // A ring is level somewhere: a label that stands on end there is one on too small a ring.
    guard !line.isClosed || abs(angle) < .pi / 3 else { return nil }
    // Half way between the line and its chord, the label sits on neither side of the curve.
    let foot = first + chord * 0.5
    let center = foot + (middle - foot) * 0.5
    return (Place(center: center, angle: angle, gap: start...(start + gap)), bend)
  }

  private func isClearOfOtherLines(
    _ place: Place, width: Double, height: Double, number: Int
  ) -> Bool {
    samples(of: place, width: width, height: height).allSatisfy { point in
      lines[point].allSatisfy { $0 == number }
    }
  }

  /// The cost of a position; nil where it cannot be used.
  private func cost(of place: Place, bend: Double, width: Double, height: Double) -> Double? {
    var covered = 0.0
    let samples = samples(of: place, width: width + height, height: 2 * height)
    for point in samples {
      guard bounds.contains(point), !labels[point],
        !excluded.contains(where: { $0.contains(point) })
      else { return nil }
      if occupied[point] { covered += 1 }
    }
    // A number that cannot be read is better left out.
    guard covered <= 0.15 * Double(samples.count) else { return nil }
    let tilt = abs(place.angle) / (.pi / 2)
    // Labels in a row are read like a scale.
    let reach = (bounds.width + bounds.height) / 2
    let away = previous.map { (place.center - $0).length / reach } ?? 0
    return 20 * covered / Double(samples.count) + bend / height + tilt + 2 * away
  }

  /// Points spread over the box of a label.
  private func samples(of place: Place, width: Double, height: Double) -> [Point] {
    let columns = Int(width / occupied.side) + 2
    let rows = Int(height / occupied.side) + 2
    let (cosine, sine) = (cos(place.angle), sin(place.angle))
    var points: [Point] = []
    for column in 0...columns {
      for row in 0...rows {
        let along = (Double(column) / Double(columns) - 0.5) * width
        let across = (Double(row) / Double(rows) - 0.5) * height
        points.append(
          place.center
            + Vector(dx: along * cosine - across * sine, dy: along * sine + across * cosine))
      }
    }
    return points
  }
}
