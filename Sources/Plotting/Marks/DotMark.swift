import Drawing

/// Dots at some points, all alike: circles, or markers of another shape.
public struct DotMark: Mark {
  private let points: [SIMD2<Double>]
  private let radius: Double
  private let color: Color
  private let rim: Color?
  private let shape: MarkerShape

  /// Creates dots.
  ///
  /// - Parameters:
  ///   - points: Where the dots are.
  ///   - radius: The radius of a circle as large as they are, in the theme's units of the pen.
  ///   - color: The colour of their inside.
  ///   - rim: The colour of a rim around them, if there is one.
  ///   - shape: Their shape.
  public init(
    _ points: [SIMD2<Double>], radius: Double, color: Color, rim: Color? = nil,
    shape: MarkerShape = .circle
  ) {
    self.points = points
    self.radius = radius
    self.color = color
    self.rim = rim
    self.shape = shape
  }

  /// A dot in the plot area is whole, even at its border.
  public var isClipped: Bool { false }

  /// Draws the dots in order, those in the plot area.
  public func draw(on canvas: inout some Canvas & ~Copyable, in area: PlotArea, theme: Theme) {
    let seen = area.rectangle.inset(by: -0.5)
    // Dots of one kind within half a pixel are one to the eye.
    var places: Set<SIMD2<Int>> = []
    for point in points {
      let center = area.point(point)
      guard seen.contains(center),
        places.insert(SIMD2(Int(center.x * 2), Int(center.y * 2))).inserted
      else { continue }
      let outline = shape.path(around: center, radius: radius * theme.pen)
      canvas.fill(outline, with: color)
      if let rim { canvas.stroke(outline, with: Stroke(rim, width: theme.pen * 0.25)) }
    }
  }
}
