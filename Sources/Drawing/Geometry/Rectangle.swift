/// An upright rectangle, in layout units.
public struct Rectangle: Hashable, Sendable {
  /// The left edge.
  public var minX: Double
  /// The top edge.
  public var minY: Double
  /// The right edge.
  public var maxX: Double
  /// The bottom edge.
  public var maxY: Double

  /// Creates a rectangle from its edges.
  public init(minX: Double, minY: Double, maxX: Double, maxY: Double) {
    self.minX = minX
    self.minY = minY
    self.maxX = maxX
    self.maxY = maxY
  }

  /// The smallest rectangle that holds some points; nil for none.
  public init?(around points: some Sequence<Point>) {
    var iterator = points.makeIterator()
    guard let first = iterator.next() else { return nil }
    self.init(minX: first.x, minY: first.y, maxX: first.x, maxY: first.y)
    while let point = iterator.next() {
      minX = min(minX, point.x)
      minY = min(minY, point.y)
      maxX = max(maxX, point.x)
      maxY = max(maxY, point.y)
    }
  }

  /// The extent from left to right.
  public var width: Double { maxX - minX }
  /// The extent from top to bottom.
  public var height: Double { maxY - minY }
  /// The point in the middle.
  public var center: Point { Point(x: (minX + maxX) / 2, y: (minY + maxY) / 2) }

  /// What two rectangles have in common; of negative width or height where that is nothing.
  public func intersection(_ other: Rectangle) -> Rectangle {
    Rectangle(
      minX: max(minX, other.minX), minY: max(minY, other.minY), maxX: min(maxX, other.maxX),
      maxY: min(maxY, other.maxY))
  }

  /// Returns whether a point lies within the rectangle or on its edge.
  public func contains(_ point: Point) -> Bool {
    minX <= point.x && point.x <= maxX && minY <= point.y && point.y <= maxY
  }

  /// Returns whether another rectangle lies within this one.
  public func contains(_ other: Rectangle) -> Bool {
    minX <= other.minX && other.maxX <= maxX && minY <= other.minY && other.maxY <= maxY
  }

  /// Returns whether two rectangles share more than an edge.
  public func intersects(_ other: Rectangle) -> Bool {
    minX < other.maxX && other.minX < maxX && minY < other.maxY && other.minY < maxY
  }

  /// The part of a straight line that lies within the rectangle, or nil where none does.
  ///
  /// Where both ends are so far away that the digits of a number do not tell whether the line meets
  /// the rectangle, it is taken to miss it.
  ///
  /// Source: Y.-D. Liang and B. A. Barsky, *A new concept and method for line clipping*, ACM
  /// Transactions on Graphics 3 (1984).
  public func part(ofLineFrom start: Point, to end: Point) -> (Point, Point)? {
    let way = end - start
    guard way.length.isFinite else { return nil }
    var (first, last) = (0.0, 1.0)
    func cut(at room: Double, going speed: Double) {
      // Outwards bounds where the line leaves, inwards where it enters.
      if speed > 0 { last = min(last, room / speed) }
      if speed < 0 { first = max(first, room / speed) }
      if speed == 0, room < 0 { last = -.infinity }
    }
    cut(at: start.x - minX, going: -way.dx)
    cut(at: maxX - start.x, going: way.dx)
    cut(at: start.y - minY, going: -way.dy)
    cut(at: maxY - start.y, going: way.dy)
    guard first <= last else { return nil }
    let part = (start + way * first, start + way * last)
    let near = inset(by: -1e-6 * (width + height))
    return near.contains(part.0) && near.contains(part.1) ? part : nil
  }

  /// The rectangle as many times as far from the origin, and as large.
  public func scaled(by factor: Double) -> Rectangle {
    Rectangle(
      minX: minX * factor, minY: minY * factor, maxX: maxX * factor, maxY: maxY * factor)
  }

  /// The rectangle with all edges moved inwards; outwards for a negative distance.
  public func inset(by distance: Double) -> Rectangle {
    Rectangle(
      minX: minX + distance, minY: minY + distance, maxX: maxX - distance, maxY: maxY - distance)
  }
}
