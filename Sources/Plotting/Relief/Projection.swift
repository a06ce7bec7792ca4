import Drawing

/// A parallel projection of a box onto a rectangle of the canvas.
///
/// All three sides are shortened by the same rule wherever they are, and so equal steps stay equal
/// and every line of sight has the same direction.
public struct Projection: Hashable, Sendable {
  /// The box.
  public let box: Box
  /// From where it is looked at.
  public let viewpoint: Viewpoint
  private let right: SIMD3<Double>
  private let up: SIMD3<Double>
  private let scale: Double
  /// The point on the canvas of the corner (0, 0, 0) of the box.
  private let origin: Point

  /// Creates the projection that shows a box as large as fits into a rectangle, in its middle.
  public init(of box: Box, from viewpoint: Viewpoint, in rectangle: Rectangle) {
    self.box = box
    self.viewpoint = viewpoint
    // The sides of the box are taken into the directions, so that they apply to places.
    right = viewpoint.right * Projection.sides
    up = viewpoint.up * Projection.sides
    let (across, along) = (right, up)
    let shadow = Box.corners.map { Point(x: ($0 * across).sum(), y: -($0 * along).sum()) }
    let extent = Rectangle(around: shadow) ?? rectangle
    scale = min(rectangle.width / extent.width, rectangle.height / extent.height)
    origin = rectangle.center + (extent.center - Point(x: 0, y: 0)) * -scale
  }

  private static let sides = SIMD3(1, 1, Box.height)

  /// The point on the canvas of a point of the box.
  public func point(_ x: Double, _ y: Double, _ z: Double) -> Point {
    point(box.place(x, y, z))
  }

  /// The point on the canvas of a position in the box.
  func point(_ place: SIMD3<Double>) -> Point {
    origin + Vector(dx: (place * right).sum() * scale, dy: -(place * up).sum() * scale)
  }

  /// The rectangle around the box on the canvas.
  var shadow: Rectangle {
    Rectangle(around: Box.corners.map { point($0) })
      ?? Rectangle(minX: origin.x, minY: origin.y, maxX: origin.x, maxY: origin.y)
  }

  /// The line of sight towards the viewer, as a way between places.
  static func sight(from viewpoint: Viewpoint) -> SIMD3<Double> {
    viewpoint.towardsViewer / sides
  }

  /// The direction of a surface's upper side, of length 1, where its places rise by some heights
  /// over the box's sides.
  static func normal(rising x: Double, _ y: Double) -> SIMD3<Double> {
    let normal = SIMD3(-x * Box.height, -y * Box.height, 1)
    return normal / (normal * normal).sum().squareRoot()
  }
}
