import Drawing

/// A name beside a point, joined to it by a thin line where it is not next to it.
public struct CalloutMark: Mark {
  /// The area that the name takes up on the canvas.
  public let room: Rectangle
  private let text: String
  private let point: Point

  /// A name to be placed, and the point that it belongs to.
  public typealias Name = (text: String, point: SIMD2<Double>)

  /// Finds places for names beside their points, where they cover nothing.
  ///
  /// - Parameters:
  ///   - names: The names, the most important first.
  ///   - area: Where the points are shown.
  ///   - paths: Lines that names keep away from.
  ///   - taken: Parts of the canvas where no name is put.
  ///   - theme: Letters and spacing.
  /// - Returns: A mark for each name, nil where it has no place.
  public static func placed(
    _ names: [Name], in area: PlotArea, avoiding paths: [[SIMD2<Double>]],
    outside taken: [Rectangle],
    theme: Theme
  ) -> [CalloutMark?] {
    var placement = LabelPlacement(in: area.rectangle.inset(by: theme.unit / 2))
    for path in paths { placement.avoid(path.map { area.point($0) }) }
    for part in taken { placement.exclude(part) }
    for name in names {
      placement.exclude(CalloutMark.dot(around: area.point(name.point), theme))
    }
    return names.map { name in
      let point = area.point(name.point)
      let size = Size(
        width: theme.labelFont.width(of: name.text), height: theme.labelFont.capitalHeight)
      let distances = [1.75, 3.5, 6, 9].map { $0 * theme.unit }
      guard area.rectangle.contains(point),
        let center = placement.place(
          width: size.width, height: size.height, beside: point, at: distances)
      else { return nil }
      let room = Rectangle(
        minX: center.x - size.width / 2, minY: center.y - size.height / 2,
        maxX: center.x + size.width / 2, maxY: center.y + size.height / 2)
      return CalloutMark(room: room.inset(by: -theme.unit / 2), text: name.text, point: point)
    }
  }

  /// Draws the line and the name, on a ground that lets it be read.
  public func draw(on canvas: inout some Canvas & ~Copyable, in area: PlotArea, theme: Theme) {
    let near = Point(
      x: min(max(point.x, room.minX), room.maxX), y: min(max(point.y, room.minY), room.maxY))
    let dot = CalloutMark.dot(around: point, theme)
    if let way = Path(from: point, outOf: dot, to: near) {
      canvas.stroke(way, with: Stroke(theme.ink, width: theme.pen / 10, cap: .butt))
    }
    canvas.fill(Path(room), with: theme.background.opacity(0.75))
    canvas.draw(
      Text(
        text, font: theme.labelFont, color: theme.ink, at: room.center, anchor: .center, .middle))
  }

  /// The room of the dot that a name belongs to.
  private static func dot(around point: Point, _ theme: Theme) -> Rectangle {
    Rectangle(minX: point.x, minY: point.y, maxX: point.x, maxY: point.y)
      .inset(by: -theme.pen * 1.1)
  }
}

extension Path {
  /// A line from the border of a rectangle around a point to another point outside of it, if that
  /// is far enough to be seen.
  fileprivate init?(from point: Point, outOf rectangle: Rectangle, to end: Point) {
    let way = end - point
    let reach = rectangle.width / 2
    guard way.length > 2 * reach else { return nil }
    self.init(through: [point + way * (reach / way.length), end])
  }
}
