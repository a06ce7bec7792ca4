import Drawing

/// A colour or a mark, and what it stands for.
public struct LegendEntry: Hashable, Sendable {
  /// How an entry shows what it is about.
  public enum Sample: Hashable, Sendable {
    /// A short line; its width and dashes are in the theme's units of the pen.
    case line(Color, width: Double, dashes: [Double] = [])
    /// A dot.
    case dot(Color)
  }

  /// What it stands for.
  public let text: String
  /// How it looks.
  public let sample: Sample

  /// Creates an entry.
  public init(_ text: String, _ sample: Sample) {
    self.text = text
    self.sample = sample
  }
}

/// A row of entries that ends at the right border of a plot, in line with its title.
struct Legend {
  let entries: [LegendEntry]

  /// The last entries, as many as fit into a width.
  init(_ entries: [LegendEntry], fitting room: Double, theme: Theme) {
    var entries = entries[...]
    while !entries.isEmpty, Legend(entries: Array(entries)).width(theme: theme) > room {
      entries.removeFirst()
    }
    self.entries = Array(entries)
  }

  private init(entries: [LegendEntry]) {
    self.entries = entries
  }

  /// How wide the row is.
  func width(theme: Theme) -> Double {
    entries.reduce(0) { $0 + width(of: $1, theme: theme) }
      + Double(max(0, entries.count - 1)) * theme.unit * 2
  }

  /// Draws the row with its last letter at `end`, on a baseline.
  func draw(
    on canvas: inout some Canvas & ~Copyable, endingAt end: Point, theme: Theme
  ) {
    var x = end.x - width(theme: theme)
    let middle = end.y - theme.labelFont.capitalHeight / 2
    for entry in entries {
      switch entry.sample {
      case .line(let color, let width, let dashes):
        let line = Path(through: [
          Point(x: x, y: middle), Point(x: x + sampleWidth(of: entry, theme: theme), y: middle),
        ])
        canvas.stroke(
          line,
          with: Stroke(
            color, width: theme.pen * width, dashes: dashes.map { $0 * theme.pen }, cap: .butt))
      case .dot(let color):
        let radius = theme.unit * 0.25
        canvas.fill(
          Path(circleAround: Point(x: x + radius, y: middle), radius: radius), with: color)
      }
      let textStart = x + sampleWidth(of: entry, theme: theme) + theme.unit * 0.75
      canvas.draw(
        Text(
          entry.text, font: theme.labelFont, color: theme.ink, at: Point(x: textStart, y: end.y)))
      x += width(of: entry, theme: theme) + theme.unit * 2
    }
  }

  private func sampleWidth(of entry: LegendEntry, theme: Theme) -> Double {
    switch entry.sample {
    case .line: theme.unit * 2.25
    case .dot: theme.unit * 0.5
    }
  }

  private func width(of entry: LegendEntry, theme: Theme) -> Double {
    sampleWidth(of: entry, theme: theme) + theme.unit * 0.75
      + theme.labelFont.width(of: entry.text)
  }
}
