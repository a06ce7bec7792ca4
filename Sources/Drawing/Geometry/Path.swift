/// Lines and curves to fill or to stroke.
public struct Path: Hashable, Sendable {
  /// A piece of a path.
  public enum Element: Hashable, Sendable {
    /// Begins a new part.
    case move(Point)
    /// A straight line from the last point.
    case line(Point)
    /// A cubic Bézier curve from the last point over two control points.
    case curve(Point, Point, to: Point)
    /// A straight line back to where the part began.
    case close
  }

  /// The pieces in order.
  public private(set) var elements: [Element] = []

  /// Creates an empty path.
  public init() {}

  /// Creates a path of straight lines through some points.
  public init(through points: some Sequence<Point>, isClosed: Bool = false) {
    addLines(through: points, isClosed: isClosed)
  }

  /// Creates the outline of a rectangle.
  public init(_ rectangle: Rectangle) {
    self.init(
      through: [
        Point(x: rectangle.minX, y: rectangle.minY), Point(x: rectangle.maxX, y: rectangle.minY),
        Point(x: rectangle.maxX, y: rectangle.maxY), Point(x: rectangle.minX, y: rectangle.maxY),
      ], isClosed: true)
  }

  /// Creates a circle.
  public init(circleAround center: Point, radius: Double) {
    // The control points that keep a quarter circle within 0.03 % of its radius.
    let reach = radius * 0.5522847498
    func point(_ dx: Double, _ dy: Double) -> Point { center + Vector(dx: dx, dy: dy) }
    elements = [
      .move(point(radius, 0)),
      .curve(point(radius, reach), point(reach, radius), to: point(0, radius)),
      .curve(point(-reach, radius), point(-radius, reach), to: point(-radius, 0)),
      .curve(point(-radius, -reach), point(-reach, -radius), to: point(0, -radius)),
      .curve(point(reach, -radius), point(radius, -reach), to: point(radius, 0)),
      .close,
    ]
  }

  /// The points of all pieces; no part of the path is outside of what they span.
  public var points: [Point] {
    elements.reduce(into: []) { points, element in
      switch element {
      case .move(let point), .line(let point): points.append(point)
      case .curve(let first, let second, let end): points += [first, second, end]
      case .close: break
      }
    }
  }

  /// Adds a part of straight lines through some points.
  public mutating func addLines(through points: some Sequence<Point>, isClosed: Bool = false) {
    var isFirst = true
    // An array is walked through directly, other sequences from outside of this module are not.
    for point in Array(points) {
      elements.append(isFirst ? .move(point) : .line(point))
      isFirst = false
    }
    if isClosed, !isFirst { elements.append(.close) }
  }

  /// Adds a piece.
  mutating func add(_ element: Element) {
    elements.append(element)
  }

  /// Adds all parts of another path.
  public mutating func add(_ path: Path) {
    elements += path.elements
  }
}
