import Drawing

/// What stands above the panels: what is shown, with which settings, and where in a run we are.
public struct Header: Sendable {
  /// A number that changes from frame to frame.
  public struct Counter: Hashable, Sendable {
    /// What the number is.
    public let caption: String
    /// The longest text it ever shows, for which room is kept: nothing jumps.
    public let widest: String

    /// Creates a counter.
    public init(_ caption: String, widest: String) {
      self.caption = caption
      self.widest = widest
    }
  }

  /// What is shown.
  public let title: String
  /// The settings, the most important first; as many are shown as there is room for.
  public let details: [String]
  /// The counters from left to right.
  public let counters: [Counter]
  /// What explains the colours of the whole figure, at the right; shown where there are no counters.
  private let legend: [LegendEntry]

  /// Creates a header.
  public init(
    title: String, details: [String], counters: [Counter], legend: [LegendEntry] = []
  ) {
    self.title = title
    self.details = details
    self.counters = counters
    self.legend = legend
  }

  /// The same words, with a legend in place of the counters.
  public func explained(by legend: [LegendEntry]) -> Header {
    Header(title: title, details: details, counters: [], legend: legend)
  }

  /// The room it needs below the upper margin.
  public func height(theme: Theme) -> Double {
    theme.titleFont.capitalHeight + theme.unit * 1.5 + theme.subtitleFont.capitalHeight
      + theme.unit
  }

  /// Draws what does not change from frame to frame.
  public func drawStill(
    on canvas: inout some Canvas & ~Copyable, in rectangle: Rectangle, theme: Theme
  ) {
    let lines = baselines(in: rectangle, theme: theme)
    let countersStart = counterEnds(in: rectangle, theme: theme).first.map { end in
      end - width(of: counters[0], theme: theme)
    }
    let rows = Legend.rows(
      of: counters.isEmpty ? legend : [], fitting: rectangle.width / 2, theme: theme)
    // From the line of the title down.
    for (index, row) in rows.enumerated() {
      let y = lines.title + Double(index) * Legend.pitch(theme: theme)
      row.draw(on: &canvas, endingAt: Point(x: rectangle.maxX, y: y), theme: theme)
    }
    let legendWidth = rows.map { $0.width(theme: theme) }.max() ?? 0
    let end = countersStart ?? rectangle.maxX - legendWidth
    let room = end - rectangle.minX - theme.unit * 2
    canvas.draw(
      Text(
        fitting([title], separator: " ", in: theme.titleFont, room: room), font: theme.titleFont,
        color: theme.ink, at: Point(x: rectangle.minX, y: lines.title)))
    canvas.draw(
      Text(
        fitting(details, separator: " · ", in: theme.subtitleFont, room: room),
        font: theme.subtitleFont, color: theme.muted,
        at: Point(x: rectangle.minX, y: lines.subtitle)))
    for (counter, end) in zip(counters, counterEnds(in: rectangle, theme: theme)) {
      canvas.draw(
        Text(
          counter.caption, font: theme.subtitleFont, color: theme.muted,
          at: Point(x: end, y: lines.subtitle), anchor: .trailing))
    }
  }

  /// Draws the counters' numbers.
  ///
  /// - Parameters:
  ///   - values: A text for each counter.
  ///   - canvas: What to draw on.
  ///   - rectangle: The room for the header.
  ///   - theme: Colours, letters and spacing.
  public func drawCounters(
    _ values: [String], on canvas: inout some Canvas & ~Copyable, in rectangle: Rectangle,
    theme: Theme
  ) {
    let baseline = baselines(in: rectangle, theme: theme).title
    for (value, end) in zip(values, counterEnds(in: rectangle, theme: theme)) {
      canvas.draw(
        Text(
          value, font: theme.counterFont, color: theme.ink, at: Point(x: end, y: baseline),
          anchor: .trailing))
    }
  }

  private func baselines(
    in rectangle: Rectangle, theme: Theme
  ) -> (title: Double, subtitle: Double) {
    let title = rectangle.minY + theme.titleFont.capitalHeight
    return (title, title + theme.unit * 1.5 + theme.subtitleFont.capitalHeight)
  }

  /// Where each counter ends on the right.
  private func counterEnds(in rectangle: Rectangle, theme: Theme) -> [Double] {
    var ends: [Double] = []
    var end = rectangle.maxX
    for counter in counters.reversed() {
      ends.append(end)
      end -= width(of: counter, theme: theme) + theme.unit * 4
    }
    return ends.reversed()
  }

  private func width(of counter: Counter, theme: Theme) -> Double {
    max(
      theme.counterFont.width(of: counter.widest), theme.subtitleFont.width(of: counter.caption))
  }

  /// As many parts as fit into a width; a single part that does not fit is cut short.
  private func fitting(
    _ parts: [String], separator: String, in font: Font, room: Double
  ) -> String {
    var count = parts.count
    while count > 1, font.width(of: parts[..<count].joined(separator: separator)) > room {
      count -= 1
    }
    return font.cut(parts[..<count].joined(separator: separator), to: room)
  }
}
