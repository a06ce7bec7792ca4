import Drawing

/// A cross at a position of a relief, such as marks an optimum; pale behind nearer ground.
public struct ReliefCrossMark: Mark {
  private let place: SIMD3<Double>?
  private let isSeen: Bool
  private let relief: Relief

  /// Creates a cross at a position in the coordinates of the surface.
  public init(at position: SIMD2<Double>, on relief: Relief) {
    self.relief = relief
    place = relief.place(at: position)
    isSeen = relief.isVisible(position)
  }

  /// A cross on the relief is whole, even at its border.
  public var isClipped: Bool { false }

  /// Draws the cross, if there is ground at its position.
  public func draw(on canvas: inout some Canvas & ~Copyable, in area: PlotArea, theme: Theme) {
    guard let place else { return }
    let point = relief.frame(in: area.rectangle, theme: theme).projection.point(place)
    var theme = theme
    if !isSeen {
      theme.ink = theme.seenThroughRelief(theme.ink)
      theme.background = theme.seenThroughRelief(theme.background)
    }
    CrossMark.draw(at: point, on: &canvas, theme: theme)
  }
}
