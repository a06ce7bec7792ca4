import Drawing

/// A line that lies on a relief, such as what is seen of a path.
public struct ReliefLineMark: Mark {
  private let pieces: [[SIMD3<Double>]]
  private let relief: Relief
  private let color: Color
  private let width: Double
  private let isHidden: Bool

  /// Creates a line.
  ///
  /// - Parameters:
  ///   - pieces: The places along each piece, as ``ReliefPath`` finds them.
  ///   - relief: What they lie on.
  ///   - color: Its colour.
  ///   - width: Its width, in the theme's units of the pen.
  ///   - isHidden: Whether nearer ground hides it: then it is pale and dashed, as hidden edges are
  ///     in technical drawings.
  public init(
    through pieces: [[SIMD3<Double>]], on relief: Relief, color: Color, width: Double,
    isHidden: Bool = false
  ) {
    self.pieces = pieces
    self.relief = relief
    self.color = color
    self.width = width
    self.isHidden = isHidden
  }

  /// Draws the line over the finished relief.
  public func draw(on canvas: inout some Canvas & ~Copyable, in area: PlotArea, theme: Theme) {
    guard !pieces.isEmpty else { return }
    let projection = relief.frame(in: area.rectangle, theme: theme).projection
    var path = Path()
    for piece in pieces { path.addLines(through: piece.lazy.map { projection.point($0) }) }
    canvas.stroke(
      path,
      with: Stroke(
        isHidden ? theme.seenThroughRelief(color) : color, width: width * theme.pen,
        dashes: isHidden ? [theme.pen * 0.5, theme.pen * 0.35] : [],
        cap: isHidden ? .butt : .round))
  }
}
