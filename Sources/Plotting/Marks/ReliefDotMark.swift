import Drawing

/// Dots that lie on a relief, all alike; those behind nearer ground are pale, as if seen through
/// it.
public struct ReliefDotMark: Mark {
  private let places: [(place: SIMD3<Double>, isSeen: Bool)]
  private let relief: Relief
  private let radius: Double
  private let color: Color
  private let rim: Color?
  private let shape: MarkerShape

  /// Creates dots.
  ///
  /// - Parameters:
  ///   - positions: Where the dots are, in the coordinates of the surface.
  ///   - relief: What they lie on.
  ///   - radius: Their radius, in the theme's units of the pen.
  ///   - color: The colour of their inside.
  ///   - rim: The colour of a rim around them, if there is one.
  ///   - shape: The shape they have.
  public init(
    _ positions: [SIMD2<Double>], on relief: Relief, radius: Double, color: Color,
    rim: Color? = nil, shape: MarkerShape = .circle
  ) {
    self.shape = shape
    places = positions.compactMap { position in
      relief.place(at: position).map { ($0, relief.isVisible(position)) }
    }
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
    for (place, isSeen) in places {
      func seen(_ color: Color) -> Color { isSeen ? color : theme.seenThroughRelief(color) }
      let dot = shape.path(around: projection.point(place), radius: radius * theme.pen)
      canvas.fill(dot, with: seen(color))
      if let rim { canvas.stroke(dot, with: Stroke(seen(rim), width: theme.pen * 0.25)) }
    }
  }
}
