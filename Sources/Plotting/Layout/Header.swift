import Drawing

/// The header above the panels: the title, the settings, and the counters.
///
/// Without a title, settings and counters there are no lines for them.
public struct Header: Sendable {
  /// A number that changes from frame to frame.
  public struct Counter: Hashable, Sendable {
    /// The caption of the number.
    public let caption: String
    /// The longest text it ever shows, for which room is kept: nothing jumps.
    public let widest: String

    /// Creates a counter.
    public init(_ caption: String, widest: String) {
      self.caption = caption
      self.widest = widest
    }
  }

  /// The title.
  public let title: String
  /// The settings, the most important first; as many are shown as there is room for.
  public let details: [String]
  /// The counters from left to right.
  public let counters: [Counter]
  /// The legend of the whole figure: at the right where there are no counters and it
  /// is short, otherwise in rows of its own below.
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

  /// No words at all.
  public static let empty = Header(title: "", details: [], counters: [])

  /// The same words and counters, with a legend.
  public func explained(by legend: [LegendEntry]) -> Header {
    Header(title: title, details: details, counters: counters, legend: legend)
  }

  /// The same words without the counters.
  public var withoutCounters: Header {
    Header(title: title, details: details, counters: [], legend: legend)
  }

  /// The room it needs below the upper margin, in a picture of some width within its margins.
  public func height(width: Double, theme: Theme) -> Double {
    let rows = rowsBelow(width: width, theme: theme).count
    let words =
      hasWords
      ? theme.titleFont.capitalHeight + theme.unit * 2.5 + theme.subtitleFont.capitalHeight : 0
    return words
      + (rows > 0 ? Double(rows) * Legend.pitch(theme: theme) + theme.labelFont.descent : 0)
  }

  private var hasWords: Bool { !title.isEmpty || !details.isEmpty || !counters.isEmpty }

  /// The legend at the right, where there is room for it in line with the words.
  private func rowsBeside(width: Double, theme: Theme) -> [Legend] {
    guard counters.isEmpty, hasWords else { return [] }
    let rows = Legend.rows(of: legend, fitting: width / 2, theme: theme)
    return rows.count > 2 ? [] : rows
  }

  /// The legend below the words, where there is no room for it beside them.
  private func rowsBelow(width: Double, theme: Theme) -> [Legend] {
    guard rowsBeside(width: width, theme: theme).isEmpty else { return [] }
    return Legend.rows(of: legend, fitting: width, theme: theme)
  }

  /// Draws what does not change from frame to frame.
  public func drawStill(
    on canvas: inout some Canvas & ~Copyable, in rectangle: Rectangle, theme: Theme
  ) {
    let lines = baselines(in: rectangle, theme: theme)
    let countersStart = counterEnds(in: rectangle, theme: theme).first.map { end in
      end - width(of: counters[0], theme: theme)
    }
    let legendWidth = drawLegend(on: &canvas, in: rectangle, theme: theme)
    guard hasWords else { return }
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

  /// Draws the legend.
  ///
  /// - Returns: The width that it takes from the words.
  private func drawLegend(
    on canvas: inout some Canvas & ~Copyable, in rectangle: Rectangle, theme: Theme
  ) -> Double {
    let lines = baselines(in: rectangle, theme: theme)
    let pitch = Legend.pitch(theme: theme)
    let beside = rowsBeside(width: rectangle.width, theme: theme)
    for (index, row) in beside.enumerated() {
      let y = lines.title + Double(index) * pitch
      row.draw(on: &canvas, endingAt: Point(x: rectangle.maxX, y: y), theme: theme)
    }
    let top = hasWords ? lines.subtitle : rectangle.minY - pitch + theme.labelFont.capitalHeight
    for (index, row) in rowsBelow(width: rectangle.width, theme: theme).enumerated() {
      let end = Point(
        x: rectangle.minX + row.width(theme: theme),
        y: top + theme.unit * (hasWords ? 1 : 0) + Double(index + 1) * pitch)
      row.draw(on: &canvas, endingAt: end, theme: theme)
    }
    return beside.map { $0.width(theme: theme) }.max() ?? 0
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

  /// The right end of each counter.
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
