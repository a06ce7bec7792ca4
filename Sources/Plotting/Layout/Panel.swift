import Drawing

/// A plot with its title and its two axes.
public struct Panel: Sendable {
  /// The title above the panel.
  public var title: String
  /// The title of the x-axis.
  public let xName: String
  /// The title of the y-axis.
  public let yName: String
  /// The values from left to right.
  public let x: Scale
  /// The values from bottom to top.
  public let y: Scale
  /// Indicates whether the axes are drawn around the plot area; a picture in space has its own
  /// within it.
  public let hasAxes: Bool

  /// The axes whose numbers and names are written; panels in line share those of one of them.
  public var labelledAxes: Set<AxisMark.Edge> = [.bottom, .left]

  /// The legend of the panel's colours and marks.
  public var legend: [LegendEntry]

  /// Creates a panel.
  public init(
    title: String, x: Scale, named xName: String, y: Scale, named yName: String,
    hasAxes: Bool = true, legend: [LegendEntry] = []
  ) {
    self.legend = legend
    self.title = title
    self.x = x
    self.xName = xName
    self.y = y
    self.yName = yName
    self.hasAxes = hasAxes
  }

  /// The area that the title and the axes need around the plot area.
  public struct Margins: Hashable, Sendable {
    /// The room above, for the title.
    public var top: Double
    /// The room to the left, for the axis.
    public var left: Double
    /// The room to the right, for what reaches over the end of the axis below.
    public var right: Double
    /// The room below, for the axis.
    public var bottom: Double
  }

  /// The room needed around a plot area of about some size.
  public func margins(around size: Size, theme: Theme) -> Margins {
    let rows = legendRows(fitting: size.width, theme: theme).count
    let legend = rows > 1 ? Double(rows) * Legend.pitch(theme: theme) : 0
    let overhang =
      hasAxes
      ? bottomAxis.overhang(scale: x, length: size.width, theme: theme)
      : (start: 0, end: 0)
    return Margins(
      top: title.isEmpty
        ? 0 : theme.panelTitleFont.capitalHeight + Panel.titleGap(theme: theme) + legend,
      left: hasAxes
        ? max(overhang.start, leftAxis.thickness(scale: y, length: size.height, theme: theme)) : 0,
      right: overhang.end,
      bottom: hasAxes ? bottomAxis.thickness(scale: x, length: size.width, theme: theme) : 0)
  }

  /// The plot area in a rectangle of the canvas.
  public func area(_ rectangle: Rectangle) -> PlotArea {
    PlotArea(rectangle, x: x, y: y)
  }

  /// Draws marks, in order.
  public func draw(
    _ marks: [any Mark], on canvas: inout some Canvas & ~Copyable, in rectangle: Rectangle,
    theme: Theme
  ) {
    let area = area(rectangle)
    for mark in marks {
      if mark.isClipped {
        canvas.clip(to: rectangle) { mark.draw(on: &$0, in: area, theme: theme) }
      } else {
        mark.draw(on: &canvas, in: area, theme: theme)
      }
    }
  }

  /// Draws the axes, the title, and the legend.
  ///
  /// A legend of one row is in line with the title, which gives way where there is no room for
  /// both; a longer one is below it.
  public func drawFrame(
    on canvas: inout some Canvas & ~Copyable, in rectangle: Rectangle, theme: Theme
  ) {
    if hasAxes {
      let area = area(rectangle)
      bottomAxis.draw(on: &canvas, in: area, theme: theme)
      leftAxis.draw(on: &canvas, in: area, theme: theme)
    }
    let rows = legendRows(fitting: rectangle.width, theme: theme)
    var end = Point(x: rectangle.maxX, y: baseline(above: rectangle, theme: theme))
    for row in rows.reversed() {
      row.draw(on: &canvas, endingAt: end, theme: theme)
      end.y -= Legend.pitch(theme: theme)
    }
    if rows.count <= 1 { end.y = baseline(above: rectangle, theme: theme) }
    let room = titleRoom(in: rectangle, theme: theme)
    let isWhole = theme.panelTitleFont.width(of: title) <= room
    guard !title.isEmpty, isWhole || rows.isEmpty else { return }
    canvas.draw(
      Text(
        theme.panelTitleFont.cutInMiddle(title, to: room), font: theme.panelTitleFont,
        color: theme.ink,
        at: Point(x: rectangle.minX, y: end.y)))
  }

  /// Draws a remark at the right, in line with the title, where there is room for it.
  public func drawNote(
    _ note: String, on canvas: inout some Canvas & ~Copyable, in rectangle: Rectangle, theme: Theme
  ) {
    let titleWidth = theme.panelTitleFont.width(of: title) + 2 * theme.unit
    let room = titleRoom(in: rectangle, theme: theme)
    guard theme.labelFont.width(of: note) <= room - titleWidth else { return }
    let rows = legendRows(fitting: rectangle.width, theme: theme).count
    let lift = rows > 1 ? Double(rows) * Legend.pitch(theme: theme) : 0
    canvas.draw(
      Text(
        note, font: theme.labelFont, color: theme.ink,
        at: Point(
          x: rectangle.minX + room, y: baseline(above: rectangle, theme: theme) - lift),
        anchor: .trailing))
  }

  /// The number of rows that the legend takes above a plot of some width.
  public func legendRowCount(fitting width: Double, theme: Theme) -> Int {
    legendRows(fitting: width, theme: theme).count
  }

  private func legendRows(fitting width: Double, theme: Theme) -> [Legend] {
    Legend.rows(of: legend, fitting: width, theme: theme)
  }

  /// The width that a legend leaves to the title.
  private func titleRoom(in rectangle: Rectangle, theme: Theme) -> Double {
    let rows = legendRows(fitting: rectangle.width, theme: theme)
    guard rows.count == 1 else { return rectangle.width }
    return rectangle.width - rows[0].width(theme: theme) - 2 * theme.unit
  }

  /// The line that the last row of letters above a plot area stands on.
  private func baseline(above rectangle: Rectangle, theme: Theme) -> Double {
    rectangle.minY - Panel.titleGap(theme: theme)
  }

  private static func titleGap(theme: Theme) -> Double {
    max(theme.unit * 1.5, theme.markerReach + theme.panelTitleFont.descent)
  }

  private var bottomAxis: AxisMark {
    AxisMark(.bottom, name: xName, isLabelled: labelledAxes.contains(.bottom))
  }
  private var leftAxis: AxisMark {
    AxisMark(.left, name: yName, isLabelled: labelledAxes.contains(.left))
  }
}
