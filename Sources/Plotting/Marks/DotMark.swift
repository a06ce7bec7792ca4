import Drawing

/// Dots at some points, all alike.
public struct DotMark: Mark {
  private let points: [SIMD2<Double>]
  private let radius: Double
  private let color: Color
  private let rim: Color?

  /// Creates dots.
  ///
  /// - Parameters:
  ///   - points: Where the dots are.
  ///   - radius: Their radius, in the theme's units of the pen.
  ///   - color: The colour of their inside.
  ///   - rim: The colour of a rim around them, if there is one.
  public init(_ points: [SIMD2<Double>], radius: Double, color: Color, rim: Color? = nil) {
    self.points = points
    self.radius = radius
    self.color = color
    self.rim = rim
  }

  /// A dot in the plot area is whole, even at its border.
  public var isClipped: Bool { false }

  /// Draws the dots in order, those in the plot area.
  public func draw(on canvas: inout some Canvas & ~Copyable, in area: PlotArea, theme: Theme) {
    for point in points {
      let center = area.point(point)
      guard area.rectangle.inset(by: -0.5).contains(center) else { continue }
      let circle = Path(circleAround: center, radius: radius * theme.pen)
      canvas.fill(circle, with: color)
      if let rim { canvas.stroke(circle, with: Stroke(rim, width: theme.pen * 0.25)) }
    }
  }
}
