import CLibrary
import Drawing

/// The outline of a marker.
public enum MarkerShape: Hashable, Sendable, CaseIterable {
  /// A circle.
  case circle
  /// A square that stands on its side.
  case square
  /// A triangle that points up.
  case triangle
  /// A square that stands on its corner.
  case diamond
  /// A triangle that points down.
  case invertedTriangle
  /// A cross with upright arms.
  case plus
  /// A star of five rays.
  case star
  /// A cross with slanting arms.
  case saltire

  /// The outline around a point, as large to the eye as a circle of a radius.
  public func path(around center: Point, radius: Double) -> Path {
    guard self != .circle else { return Path(circleAround: center, radius: radius) }
    return Path(
      through: corners.map {
        center + Vector(dx: $0.dx * radius, dy: $0.dy * radius)
      }, isClosed: true)
  }

  /// The corners of a shape with about the area of the circle of radius 1.
  private var corners: [Vector] {
    switch self {
    case .circle: []
    case .square: polygon(radii: [1.25], count: 4, from: .pi / 4)
    case .diamond: polygon(radii: [1.35], count: 4)
    case .triangle: polygon(radii: [1.5], count: 3)
    case .invertedTriangle: polygon(radii: [1.5], count: 3, from: .pi)
    case .star: polygon(radii: [1.65, 0.75], count: 10)
    case .plus: cross(turnedBy: 0)
    case .saltire: cross(turnedBy: .pi / 4)
    }
  }

  /// Corners around the origin, the first one straight above it unless turned, at radii in turn.
  private func polygon(radii: [Double], count: Int, from start: Double = 0) -> [Vector] {
    (0..<count).map { index in
      let angle = start + Double(index) / Double(count) * 2 * .pi
      let radius = radii[index % radii.count]
      return Vector(dx: radius * sin(angle), dy: -radius * cos(angle))
    }
  }

  private func cross(turnedBy angle: Double) -> [Vector] {
    let (reach, half) = (1.3, 0.42)
    let (cosine, sine) = (cos(angle), sin(angle))
    let arm = [(-half, -reach), (half, -reach), (half, -half)]
    return (0..<4).flatMap { quarter in
      arm.map { x, y in
        let turned = [(x, y), (-y, x), (-x, -y), (y, -x)][quarter]
        return Vector(
          dx: turned.0 * cosine - turned.1 * sine, dy: turned.0 * sine + turned.1 * cosine)
      }
    }
  }
}
