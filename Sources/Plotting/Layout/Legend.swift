import Drawing

/// A colour or a mark, and what it stands for.
public struct LegendEntry: Hashable, Sendable {
  /// The symbol of an entry.
  public enum Sample: Hashable, Sendable {
    /// A short line; its width and dashes are in the theme's units of the pen.
    case line(Color, width: Double, dashes: [Double] = [])
    /// A dot.
    case dot(Color)
    /// A line in the style of a run that ends with its marker; the width is in the theme's units of
    /// the pen.
    case run(RunStyle, width: Double)
  }

  /// The text of the entry.
  public let text: String
  /// The look of the figure.
  public let sample: Sample

  /// Creates an entry.
  public init(_ text: String, _ sample: Sample) {
    self.text = text
    self.sample = sample
  }
}

/// A row of entries that ends at the right border of a plot.
struct Legend {
  let entries: [LegendEntry]
  /// Indicates whether runs are shown by their markers alone.
  let isCompact: Bool

  /// The rows it takes to show all entries in a width, none where there are no entries.
  ///
  /// Runs give up their lines before there is a second row.
  static func rows(
    of entries: [LegendEntry], fitting room: Double, theme: Theme
  ) -> [Legend] {
    guard !entries.isEmpty else { return [] }
    let whole = Legend(entries: entries, isCompact: false)
    if whole.width(theme: theme) <= room { return [whole] }
    var rows: [Legend] = []
    for entry in entries {
      let longer = Legend(entries: (rows.last?.entries ?? []) + [entry], isCompact: true)
      if longer.width(theme: theme) <= room, !rows.isEmpty {
        rows[rows.count - 1] = longer
      } else {
        rows.append(Legend(entries: [entry], isCompact: true).cut(to: room, theme: theme))
      }
    }
    return rows
  }

  /// The distance from one row to the next.
  static func pitch(theme: Theme) -> Double { theme.labelFont.size * 1.45 }

  /// The row with the text of its only entry cut short where it is wider than the room.
  private func cut(to room: Double, theme: Theme) -> Legend {
    guard let entry = entries.first, width(theme: theme) > room else { return self }
    let textRoom = room - width(theme: theme) + theme.labelFont.width(of: entry.text)
    let text = theme.labelFont.cutInMiddle(entry.text, to: textRoom)
    return Legend(entries: [LegendEntry(text, entry.sample)], isCompact: true)
  }

  private init(entries: [LegendEntry], isCompact: Bool) {
    self.entries = entries
    self.isCompact = isCompact
  }

  /// The width of the row.
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
      drawSample(of: entry, on: &canvas, at: Point(x: x, y: middle), theme: theme)
      let textStart = x + sampleWidth(of: entry, theme: theme) + theme.unit * 0.75
      canvas.draw(
        Text(
          entry.text, font: theme.labelFont, color: theme.ink, at: Point(x: textStart, y: end.y)))
      x += width(of: entry, theme: theme) + theme.unit * 2
    }
  }

  /// Draws what an entry is about, from its left end on.
  private func drawSample(
    of entry: LegendEntry, on canvas: inout some Canvas & ~Copyable, at start: Point, theme: Theme
  ) {
    let way = Vector(dx: sampleWidth(of: entry, theme: theme), dy: 0)
    let line = Path(through: [start, start + way])
    func stroke(_ color: Color, _ width: Double, _ dashes: [Double]) -> Stroke {
      Stroke(color, width: theme.pen * width, dashes: dashes.map { $0 * theme.pen }, cap: .butt)
    }
    switch entry.sample {
    case .line(let color, let width, let dashes):
      canvas.stroke(line, with: stroke(color, width, dashes))
    case .dot(let color):
      canvas.fill(Path(circleAround: start + way * 0.5, radius: way.dx / 2), with: color)
    case .run(let style, let width):
      if !isCompact { canvas.stroke(line, with: stroke(style.color, width, style.dashes)) }
      // At its end, as on a curve: in the middle it would hide the dashes.
      let radius = theme.pen * 0.5
      let end = start + Vector(dx: way.dx - radius, dy: 0)
      let marker = style.marker.path(around: end, radius: radius)
      canvas.stroke(marker, with: Stroke(theme.background, width: theme.pen * 0.4))
      canvas.fill(marker, with: style.color)
    }
  }

  private func sampleWidth(of entry: LegendEntry, theme: Theme) -> Double {
    switch entry.sample {
    case .line: theme.unit * 2.25
    // Beside the marker, the longest dashes have to show.
    case .run: isCompact ? theme.pen : theme.unit * 4.25
    case .dot: theme.unit * 0.5
    }
  }

  private func width(of entry: LegendEntry, theme: Theme) -> Double {
    sampleWidth(of: entry, theme: theme) + theme.unit * 0.75
      + theme.labelFont.width(of: entry.text)
  }
}
