import Drawing

/// The box around a relief: its edges at the back and its axes.
public struct BoxMark: Mark {
  private let relief: Relief
  private let levels: [Double]

  /// Creates the box of a relief.
  ///
  /// - Parameters:
  ///   - relief: What is in the box.
  ///   - levels: The values between the relief's bands, increasing: the axis of heights shows them.
  public init(around relief: Relief, levels: [Double]) {
    self.relief = relief
    self.levels = levels
  }

  /// The axes' ends reach over the plot area's border by half a line.
  public var isClipped: Bool { false }

  /// Draws the box; what is in it comes afterwards.
  public func draw(on canvas: inout some Canvas & ~Copyable, in area: PlotArea, theme: Theme) {
    let frame = relief.frame(in: area.rectangle, theme: theme)
    func path(_ lines: [[Point]]) -> Path {
      lines.reduce(into: Path()) { $0.addLines(through: $1) }
    }
    canvas.stroke(
      path(frame.backEdges),
      with: Stroke(theme.faint.opacity(0.6), width: theme.unit / 8, cap: .butt))
    if let axis = frame.heightAxis { drawBands(along: axis, on: &canvas, theme) }
    canvas.stroke(path(frame.lines), with: Stroke(theme.faint, width: theme.unit / 8, cap: .butt))
    for label in frame.texts { canvas.draw(label.text) }
  }

  /// Draws what colour which height has: a bar along the axis, in the colours of the bands.
  private func drawBands(
    along axis: BoxAxis, on canvas: inout some Canvas & ~Copyable, _ theme: Theme
  ) {
    let heights = levels.map { min(max(relief.box.z.fraction(of: $0), 0), 1) }
    let (start, way) = (axis.ends.start, axis.ends.end - axis.ends.start)
    for (band, (low, high)) in zip([0] + heights, heights + [1]).enumerated() where low < high {
      let (foot, head) = (start + way * low, start + way * high)
      let color = theme.surface.color(at: Double(band) / Double(max(1, levels.count)))
      canvas.fill(
        Path(through: [foot, head, head + axis.bar, foot + axis.bar], isClosed: true), with: color)
    }
    // The lightest band may be as light as the ground.
    let end = start + way
    canvas.stroke(
      Path(through: [start, start + axis.bar, end + axis.bar, end]),
      with: Stroke(theme.faint, width: theme.unit / 8, cap: .butt))
    // On a short axis there is no room for a line at each level.
    guard way.length >= theme.tickFont.size / 3 * Double(levels.count) else { return }
    var borders = Path()
    for height in heights where 0 < height && height < 1 {
      borders.addLines(through: [start + way * height, start + way * height + axis.bar])
    }
    canvas.stroke(borders, with: Stroke(theme.isoline, width: theme.pen / 10, cap: .butt))
  }
}
