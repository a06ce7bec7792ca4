/// A place on a canvas, in layout units from the top left corner; y grows downwards.
public struct Point: Hashable, Sendable {
  /// The distance from the left edge.
  public var x: Double
  /// The distance from the top edge.
  public var y: Double

  /// Creates a point from its coordinates.
  public init(x: Double, y: Double) {
    self.x = x
    self.y = y
  }

  /// The point that is reached by going along a vector.
  public static func + (point: Point, way: Vector) -> Point {
    Point(x: point.x + way.dx, y: point.y + way.dy)
  }

  /// The way from the second point to the first.
  public static func - (end: Point, start: Point) -> Vector {
    Vector(dx: end.x - start.x, dy: end.y - start.y)
  }
}

/// A way from one point to another, in layout units.
public struct Vector: Hashable, Sendable {
  /// The way to the right.
  public var dx: Double
  /// The way down.
  public var dy: Double

  /// Creates a vector from its coordinates.
  public init(dx: Double, dy: Double) {
    self.dx = dx
    self.dy = dy
  }

  /// How long the way is.
  public var length: Double { (dx * dx + dy * dy).squareRoot() }

  /// Stretches a vector.
  public static func * (vector: Vector, factor: Double) -> Vector {
    Vector(dx: vector.dx * factor, dy: vector.dy * factor)
  }
}
