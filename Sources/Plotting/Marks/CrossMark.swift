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
    let center = area.point(point)
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
