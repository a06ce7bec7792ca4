import Drawing

/// A line through some points, or several lines, drawn in one go.
public struct LineMark: Mark {
  private let lines: [[SIMD2<Double>]]
  private let color: Color
  private let width: Double
  private let dashes: [Double]
  private let dashOffset: Double

  /// Creates a line.
  ///
  /// - Parameters:
  ///   - points: The points it runs through.
  ///   - color: Its colour.
  ///   - width: Its width, in the theme's units of the pen.
  ///   - dashes: The lengths of dashes and gaps in turn, in the theme's units of the pen.
  ///   - dashOffset: How far into the dashes the line begins, in layout units: the length of what
  ///     it continues, so that no seam shows.
  public init(
    through points: [SIMD2<Double>], color: Color, width: Double, dashes: [Double] = [],
    dashOffset: Double = 0
  ) {
    lines = [points]
    self.color = color
    self.width = width
    self.dashes = dashes
    self.dashOffset = dashOffset
  }

  /// Creates several solid lines, all alike.
  ///
  /// - Parameters:
  ///   - lines: The points they run through.
  ///   - color: Their colour.
  ///   - width: Their width, in the theme's units of the pen.
  public init(throughEach lines: [[SIMD2<Double>]], color: Color, width: Double) {
    self.lines = lines
    self.color = color
    self.width = width
    dashes = []
    dashOffset = 0
  }

  /// Draws the line.
  public func draw(on canvas: inout some Canvas & ~Copyable, in area: PlotArea, theme: Theme) {
    var path = Path()
    // Dashes are counted along the line.
    for points in lines { path.add(area.line(through: points, isExact: !dashes.isEmpty)) }
    canvas.stroke(
      path,
      with: Stroke(
        color, width: width * theme.pen, dashes: dashes.map { $0 * theme.pen },
        dashOffset: dashOffset, cap: dashes.isEmpty ? .round : .butt))
  }
}
