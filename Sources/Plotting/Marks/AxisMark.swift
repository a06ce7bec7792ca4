import Drawing

/// An axis along an edge of the plot area: its line, its ticks, their labels, and its name.
public struct AxisMark: Mark {
  /// The edge an axis runs along.
  public enum Edge: Hashable, Sendable {
    /// The axis of values from left to right.
    case bottom
    /// The axis of values from bottom to top.
    case left
  }

  /// The edge the axis runs along.
  public let edge: Edge
  /// The axis title, such as `w (slope)`; the part in brackets is left out where there is no space.
  public let name: String
  /// Indicates that the labels and the title are drawn; plots in line share those of one of them.
  public let isLabelled: Bool

  /// Creates an axis.
  public init(_ edge: Edge, name: String, isLabelled: Bool = true) {
    self.edge = edge
    self.name = name
    self.isLabelled = isLabelled
  }

  /// The ticks that fit into a length without crowding: three to seven where there is room.
  public func ticks(of scale: Scale, length: Double, theme: Theme) -> [Tick] {
    let candidates = (2...7).reversed().lazy.map { scale.ticks(atMost: $0) }
    return candidates.first { areApart($0, scale, length, theme) }
      ?? Array(scale.ticks(atMost: 2).prefix(1))
  }

  /// Returns whether there is a gap between the labels of neighbouring ticks.
  private func areApart(_ ticks: [Tick], _ scale: Scale, _ length: Double, _ theme: Theme) -> Bool {
    zip(ticks, ticks.dropFirst()).allSatisfy { first, second in
      let distance = (scale.fraction(of: second.value) - scale.fraction(of: first.value)) * length
      let extent =
        edge == .bottom
        ? (theme.tickFont.width(of: first.label) + theme.tickFont.width(of: second.label)) / 2
        : theme.tickFont.size
      return distance > extent + theme.tickFont.size
    }
  }

  /// The distance by which the axis reaches out of the plot area.
  public func thickness(scale: Scale, length: Double, theme: Theme) -> Double {
    guard isLabelled else { return AxisMark.tickLength(theme) }
    let name =
      self.name.isEmpty
      ? 0 : AxisMark.nameGap(theme) + theme.labelFont.capitalHeight + theme.labelFont.descent
    switch edge {
    case .bottom:
      return AxisMark.labelGap(theme) + theme.tickFont.capitalHeight + name
    case .left:
      let labels = ticks(of: scale, length: length, theme: theme).map {
        theme.tickFont.width(of: $0.label)
      }
      return AxisMark.labelGap(theme) + (labels.max() ?? 0) + name
    }
  }

  /// The distances by which the labels reach over the beginning and the end of the axis.
  func overhang(scale: Scale, length: Double, theme: Theme) -> (start: Double, end: Double) {
    guard isLabelled else { return (0, 0) }
    var overhang = (start: 0.0, end: 0.0)
    for tick in ticks(of: scale, length: length, theme: theme) {
      let half =
        (edge == .bottom ? theme.tickFont.width(of: tick.label) : theme.tickFont.capitalHeight) / 2
      let place = scale.fraction(of: tick.value) * length
      overhang = (max(overhang.start, half - place), max(overhang.end, place + half - length))
    }
    return overhang
  }

  /// Draws the axis outside of the plot area.
  public func draw(on canvas: inout some Canvas & ~Copyable, in area: PlotArea, theme: Theme) {
    let stroke = Stroke(theme.faint, width: theme.unit / 8, cap: .butt)
    switch edge {
    case .bottom: drawBottom(on: &canvas, in: area, theme: theme, stroke)
    case .left: drawLeft(on: &canvas, in: area, theme: theme, stroke)
    }
  }

  private func drawBottom(
    on canvas: inout some Canvas & ~Copyable, in area: PlotArea, theme: Theme, _ stroke: Stroke
  ) {
    let rectangle = area.rectangle
    var lines = Path(through: [
      Point(x: rectangle.minX, y: rectangle.maxY), Point(x: rectangle.maxX, y: rectangle.maxY),
    ])
    let labelTop = rectangle.maxY + AxisMark.labelGap(theme)
    for tick in ticks(of: area.x, length: rectangle.width, theme: theme) {
      let x = rectangle.minX + area.x.fraction(of: tick.value) * rectangle.width
      lines.addLines(through: [
        Point(x: x, y: rectangle.maxY), Point(x: x, y: rectangle.maxY + AxisMark.tickLength(theme)),
      ])
      guard isLabelled else { continue }
      canvas.draw(
        Text(
          tick.label, font: theme.tickFont, color: theme.muted, at: Point(x: x, y: labelTop),
          anchor: .center, .top))
    }
    canvas.stroke(lines, with: stroke)
    guard isLabelled, !name.isEmpty else { return }
    let nameTop = labelTop + theme.tickFont.capitalHeight + AxisMark.nameGap(theme)
    canvas.draw(
      Text(
        name(fitting: rectangle.width, theme), font: theme.labelFont, color: theme.muted,
        at: Point(x: rectangle.center.x, y: nameTop), anchor: .center, .top))
  }

  private func drawLeft(
    on canvas: inout some Canvas & ~Copyable, in area: PlotArea, theme: Theme, _ stroke: Stroke
  ) {
    let rectangle = area.rectangle
    var lines = Path(through: [
      Point(x: rectangle.minX, y: rectangle.minY), Point(x: rectangle.minX, y: rectangle.maxY),
    ])
    let ticks = ticks(of: area.y, length: rectangle.height, theme: theme)
    let labelEnd = rectangle.minX - AxisMark.labelGap(theme)
    for tick in ticks {
      let y = rectangle.maxY - area.y.fraction(of: tick.value) * rectangle.height
      lines.addLines(through: [
        Point(x: rectangle.minX, y: y), Point(x: rectangle.minX - AxisMark.tickLength(theme), y: y),
      ])
      guard isLabelled else { continue }
      canvas.draw(
        Text(
          tick.label, font: theme.tickFont, color: theme.muted, at: Point(x: labelEnd, y: y),
          anchor: .trailing, .middle))
    }
    canvas.stroke(lines, with: stroke)
    guard isLabelled, !name.isEmpty else { return }
    let widest = ticks.map { theme.tickFont.width(of: $0.label) }.max() ?? 0
    let nameEnd = labelEnd - widest - AxisMark.nameGap(theme)
    canvas.draw(
      Text(
        name(fitting: rectangle.height, theme), font: theme.labelFont, color: theme.muted,
        at: Point(x: nameEnd, y: rectangle.center.y), anchor: .center, angle: -.pi / 2))
  }

  /// The name as far as it fits along the axis.
  private func name(fitting length: Double, _ theme: Theme) -> String {
    guard theme.labelFont.width(of: name) > length else { return name }
    return name.split(separator: " (").first.map(String.init) ?? name
  }

  private static func tickLength(_ theme: Theme) -> Double { theme.unit * 0.5 }
  private static func labelGap(_ theme: Theme) -> Double {
    max(theme.unit * 1.1, theme.markerReach)
  }
  private static func nameGap(_ theme: Theme) -> Double { theme.unit * 1.25 }
}
