import Drawing

/// The box around a relief: its edges at the back and its axes.
public struct BoxMark: Mark {
  private let relief: Relief

  /// Creates the box of a relief.
  public init(around relief: Relief) {
    self.relief = relief
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
    canvas.stroke(path(frame.lines), with: Stroke(theme.faint, width: theme.unit / 8, cap: .butt))
    for label in frame.texts { canvas.draw(label.text) }
  }
}

extension Relief {
  /// How the relief's box and its axes are laid out in a rectangle.
  public func frame(in rectangle: Rectangle, theme: Theme) -> BoxFrame {
    BoxFrame(of: box, from: viewpoint, in: rectangle, theme: theme)
  }
}
