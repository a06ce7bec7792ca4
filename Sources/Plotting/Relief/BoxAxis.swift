import CLibrary
import Drawing

/// An axis along an edge of a box, with its ticks and texts beside it.
struct BoxAxis {
  /// The beginning and the end of the axis.
  let ends: (start: Point, end: Point)
  /// The way across a bar of colours along the axis, away from the box; zero where there is none.
  let bar: Vector
  /// The axis itself and its ticks.
  private(set) var lines: [[Point]] = []
  /// The ticks' labels.
  private(set) var labels: [PlacedText] = []
  /// The axis' name, where there is room for it.
  private(set) var name: PlacedText?

  /// The axes of a box; those that are seen end on are left out.
  ///
  /// - Parameters:
  ///   - projection: Where the box is.
  ///   - texts: What may be written on the axes of x, y and z.
  ///   - letters: How it is written.
  static func axes(
    of projection: Projection, texts: [AxisTexts], letters: AxisLetters
  ) -> [BoxAxis] {
    let sight = projection.viewpoint.towardsViewer
    let near = SIMD2(sight.x >= 0 ? 1.0 : 0, sight.y > 0 ? 1.0 : 0)
    let floor = [(0.0, 0.0), (1, 0), (1, 1), (0, 1)].map { SIMD3($0.0, $0.1, 0) }
    // Of two that are equally far to the left, the one at the back: no floor lies beside it.
    let leftmost =
      floor.sorted { ($0 * sight).sum() < ($1 * sight).sum() }
      .min { projection.point($0).x < projection.point($1).x - 1e-6 } ?? floor[0]
    let edges = [
      (SIMD3(0, near.y, Box.floor), SIMD3(1, near.y, Box.floor)),
      (SIMD3(near.x, 0, Box.floor), SIMD3(near.x, 1, Box.floor)),
      (leftmost, leftmost + SIMD3(0, 0, 1)),
    ]
    let bars = [0, 0, letters.theme.unit * 0.75]
    return zip(zip(edges, bars), texts).compactMap { place, texts in
      BoxAxis(
        from: projection.point(place.0.0), to: projection.point(place.0.1),
        awayFrom: projection.point(SIMD3(0.5, 0.5, 0)), bar: place.1, texts, letters)
    }
  }

  private init?(
    from start: Point, to end: Point, awayFrom center: Point, bar: Double,
    _ texts: AxisTexts, _ letters: AxisLetters
  ) {
    let (way, theme) = (end - start, letters.theme)
    guard way.length > 3 * theme.tickFont.size else { return nil }
    var outwards = Vector(dx: way.dy / way.length, dy: -way.dx / way.length)
    let toCenter = center - start
    if outwards.dx * toCenter.dx + outwards.dy * toCenter.dy > 0 { outwards = outwards * -1 }
    ends = (start, end)
    self.bar = outwards * bar
    lines = [[start, end]]
    for ticks in texts.ticks {
      let feet = ticks.map { start + way * $0.fraction + self.bar }
      labels = zip(ticks, feet).map { tick, foot in
        // The distance by which the box around the text reaches back from its middle.
        let reach =
          abs(outwards.dx) * tick.label.width / 2
          + abs(outwards.dy) * letters.tick.capitalHeight / 2
        return letters.label(tick.label, at: foot + outwards * (theme.unit + reach))
      }
      lines = [[start, end]] + feet.map { [$0, $0 + outwards * (theme.unit * 0.5)] }
      let gap = theme.tickFont.size / 2
      let neighbors = zip(labels, labels.dropFirst())
      if neighbors.allSatisfy({ !$0.box.touches($1.box, gap: gap) }) { break }
    }
    placeName(of: texts, beside: start, way, outwards, letters)
  }

  /// Places the name along the axis, beyond the labels.
  private mutating func placeName(
    of texts: AxisTexts, beside start: Point, _ way: Vector, _ outwards: Vector,
    _ letters: AxisLetters
  ) {
    guard let text = texts.names.first(where: { $0.width <= way.length }) else { return }
    let reach = labels.flatMap(\.box.corners).map { corner in
      (corner - start).dx * outwards.dx + (corner - start).dy * outwards.dy
    }
    var angle = atan2(way.dy, way.dx)
    if angle > .pi / 2 - 1e-6 { angle -= .pi }
    if angle <= -.pi / 2 - 1e-6 { angle += .pi }
    // Below the letters there is room for descenders, on this side of the name or on the other.
    let isUpright = cos(angle) * outwards.dy - sin(angle) * outwards.dx > 0
    let distance =
      (reach.max() ?? 0) + letters.theme.unit + letters.name.capitalHeight / 2
      + (isUpright ? 0 : letters.name.descent)
    name = letters.name(text, at: start + way * 0.5 + outwards * distance, angle: angle)
  }
}
