import Drawing

/// An upright cross with a halo, such as marks an optimum.
public struct CrossMark: Mark {
  private let point: SIMD2<Double>

  /// Creates a cross at a point.
  public init(at point: SIMD2<Double>) {
    self.point = point
  }

  /// Draws the cross.
  public func draw(on canvas: inout some Canvas & ~Copyable, in area: PlotArea, theme: Theme) {
    CrossMark.draw(at: area.point(point), on: &canvas, theme: theme)
  }

  /// Draws a cross at a place of the canvas.
  static func draw(
    at center: Point, on canvas: inout some Canvas & ~Copyable, theme: Theme
  ) {
    let reach = theme.pen * 0.9
    var cross = Path(through: [
      center + Vector(dx: -reach, dy: 0), center + Vector(dx: reach, dy: 0),
    ])
    cross.addLines(through: [
      center + Vector(dx: 0, dy: -reach), center + Vector(dx: 0, dy: reach),
    ])
    canvas.stroke(cross, with: Stroke(theme.background, width: theme.pen * 0.6))
    canvas.stroke(cross, with: Stroke(theme.ink, width: theme.pen * 0.25, cap: .butt))
  }
}
