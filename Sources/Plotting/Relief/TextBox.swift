import CLibrary
import Drawing

/// The box around a text that stands centred on a point, turned like the text.
struct TextBox {
  /// The corners of the box.
  let corners: [Point]
  private let angle: Double

  /// Creates a box; measuring letters takes time, and so their extents are given.
  init(center: Point, width: Double, capitalHeight: Double, descent: Double, angle: Double = 0) {
    self.angle = angle
    let (cosine, sine) = (cos(angle), sin(angle))
    let (left, right) = (-width / 2, width / 2)
    let (top, bottom) = (-capitalHeight / 2, capitalHeight / 2 + descent)
    corners = [(left, top), (right, top), (right, bottom), (left, bottom)].map { x, y in
      center + Vector(dx: x * cosine - y * sine, dy: x * sine + y * cosine)
    }
  }

  /// Returns whether two boxes come nearer to each other than a gap.
  ///
  /// Two convex shapes are apart where a side of one of them has all of the other beyond it
  /// (the separating axis theorem).
  func touches(_ other: TextBox, gap: Double) -> Bool {
    [angle, angle + .pi / 2, other.angle, other.angle + .pi / 2].allSatisfy { angle in
      let (one, two) = (extent(along: angle), other.extent(along: angle))
      return one.low < two.high + gap && two.low < one.high + gap
    }
  }

  private func extent(along angle: Double) -> (low: Double, high: Double) {
    let values = corners.map { $0.x * cos(angle) + $0.y * sin(angle) }
    return (values.min() ?? 0, values.max() ?? 0)
  }
}
