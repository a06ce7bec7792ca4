import Drawing

/// The part of a canvas that shows data, and the scales that say where.
public struct PlotArea: Hashable, Sendable {
  /// The part of the canvas.
  public var rectangle: Rectangle
  /// The scale from left to right.
  public var x: Scale
  /// The scale from bottom to top.
  public var y: Scale

  /// Creates a plot area.
  public init(_ rectangle: Rectangle, x: Scale, y: Scale) {
    self.rectangle = rectangle
    self.x = x
    self.y = y
  }

  /// The point on the canvas of a pair of values.
  public func point(_ x: Double, _ y: Double) -> Point {
    Point(
      x: rectangle.minX + self.x.fraction(of: x) * rectangle.width,
      y: rectangle.maxY - self.y.fraction(of: y) * rectangle.height)
  }

  /// A line on the canvas through some pairs of values, without the parts that are far outside.
  ///
  /// A graphics library cannot tell far from very far: a line to a point at a distance of millions
  /// would be bent.
  ///
  /// - Parameters:
  ///   - values: The pairs of values.
  ///   - isExact: Whether the line keeps its length; otherwise what nobody can see is left out.
  func line(through values: [SIMD2<Double>], isExact: Bool = false) -> Path {
    let points = values.map { point($0) }
    let near = rectangle.inset(by: -1000)
    guard !points.allSatisfy(near.contains) else {
      // A twentieth of a pixel is nothing to see.
      return Path(through: isExact ? points : points.simplified(within: 0.05))
    }
    var path = Path()
    for (start, end) in zip(points, points.dropFirst()) {
      if let part = near.part(ofLineFrom: start, to: end) {
        path.addLines(through: [part.0, part.1])
      }
    }
    return path
  }

  /// The point on the canvas of a pair of values.
  public func point(_ values: SIMD2<Double>) -> Point {
    point(values.x, values.y)
  }
}
