import Drawing

/// Dots that lie on a relief, all alike; those behind nearer ground are hidden.
public struct ReliefDotMark: Mark {
  private let places: [SIMD3<Double>]
  private let relief: Relief
  private let radius: Double
  private let color: Color
  private let rim: Color?

  /// Creates dots.
  ///
  /// - Parameters:
  ///   - positions: Where the dots are, in the coordinates of the surface.
  ///   - relief: What they lie on.
  ///   - radius: Their radius, in the theme's units of the pen.
  ///   - color: The colour of their inside.
  ///   - rim: The colour of a rim around them, if there is one.
  public init(
    _ positions: [SIMD2<Double>], on relief: Relief, radius: Double, color: Color,
    rim: Color? = nil
  ) {
    places = positions.filter { relief.isVisible($0) }.compactMap { relief.place(at: $0) }
    self.relief = relief
    self.radius = radius
    self.color = color
    self.rim = rim
  }

  /// A dot on the relief is whole, even at its border.
  public var isClipped: Bool { false }

  /// Draws the dots in order.
  public func draw(on canvas: inout some Canvas & ~Copyable, in area: PlotArea, theme: Theme) {
    guard !places.isEmpty else { return }
    let projection = relief.frame(in: area.rectangle, theme: theme).projection
    for place in places {
      let circle = Path(circleAround: projection.point(place), radius: radius * theme.pen)
      canvas.fill(circle, with: color)
      if let rim { canvas.stroke(circle, with: Stroke(rim, width: theme.pen * 0.25)) }
    }
  }
}
