import Drawing

/// An arrow at the edge of a plot that points to what lies beyond, with how many there are.
public struct EdgeArrowMark: Mark {
  /// An edge of a plot.
  public enum Edge: Hashable, Sendable, CaseIterable {
    /// The left edge, where the x values begin.
    case left
    /// The right edge, where the x values end.
    case right
    /// The top edge, where the y values end.
    case top
    /// The bottom edge, where the y values begin.
    case bottom
  }

  private let edge: Edge
  private let place: Double
  private let count: Int
  private let color: Color

  /// Creates an arrow.
  ///
  /// - Parameters:
  ///   - edge: The edge it points over.
  ///   - place: Where along the edge it is, on the canvas: from the top for the left and the right
  ///     edge, from the left for the others.
  ///   - count: How many points are beyond.
  ///   - color: The colour of the arrow.
  public init(at edge: Edge, _ place: Double, count: Int, color: Color) {
    self.edge = edge
    self.place = place
    self.count = count
    self.color = color
  }

  /// The least distance of arrows on one edge, so that their numbers do not touch.
  public static func pitch(along edge: Edge, theme: Theme) -> Double {
    switch edge {
    case .left, .right: theme.tickFont.size * 1.6
    case .top, .bottom: theme.tickFont.width(of: "00000") + 2 * theme.unit
    }
  }

  /// The room of an arrow and the longest number that is usual.
  public static func room(
    at edge: Edge, _ place: Double, in rectangle: Rectangle, theme: Theme
  ) -> Rectangle {
    let (width, height) = (pitch(along: .top, theme: theme), pitch(along: .left, theme: theme))
    let depth = 2 * height
    return switch edge {
    case .left:
      Rectangle(
        minX: rectangle.minX, minY: place - height / 2, maxX: rectangle.minX + width,
        maxY: place + height / 2)
    case .right:
      Rectangle(
        minX: rectangle.maxX - width, minY: place - height / 2, maxX: rectangle.maxX,
        maxY: place + height / 2)
    case .top:
      Rectangle(
        minX: place - width / 2, minY: rectangle.minY, maxX: place + width / 2,
        maxY: rectangle.minY + depth)
    case .bottom:
      Rectangle(
        minX: place - width / 2, minY: rectangle.maxY - depth, maxX: place + width / 2,
        maxY: rectangle.maxY)
    }
  }

  /// Draws the arrow, and its number on a ground that lets it be read.
  public func draw(on canvas: inout some Canvas & ~Copyable, in area: PlotArea, theme: Theme) {
    let (tip, inward) = tip(in: area.rectangle)
    let length = theme.pen * 1.4
    let across = Vector(dx: -inward.dy, dy: inward.dx) * (length * 0.5)
    let base = tip + inward * length
    var arrow = Path()
    arrow.addLines(through: [tip, base + across, base + across * -1], isClosed: true)
    canvas.stroke(arrow, with: Stroke(theme.background, width: theme.pen * 0.4))
    canvas.fill(arrow, with: color)
    var text = Text(
      NumberText.count(count), font: theme.tickFont, color: theme.ink,
      at: base + inward * (theme.unit * 0.9))
    switch edge {
    case .left: (text.horizontalAnchor, text.verticalAnchor) = (.leading, .middle)
    case .right: (text.horizontalAnchor, text.verticalAnchor) = (.trailing, .middle)
    case .top: (text.horizontalAnchor, text.verticalAnchor) = (.center, .top)
    case .bottom: (text.horizontalAnchor, text.verticalAnchor) = (.center, .baseline)
    }
    canvas.fill(
      Path(text.bounds.inset(by: -theme.unit / 4)), with: theme.background.opacity(0.75))
    canvas.draw(text)
  }

  /// The arrow's tip, and the direction from it into the plot.
  private func tip(in rectangle: Rectangle) -> (Point, Vector) {
    switch edge {
    case .left: (Point(x: rectangle.minX, y: place), Vector(dx: 1, dy: 0))
    case .right: (Point(x: rectangle.maxX, y: place), Vector(dx: -1, dy: 0))
    case .top: (Point(x: place, y: rectangle.minY), Vector(dx: 0, dy: 1))
    case .bottom: (Point(x: place, y: rectangle.maxY), Vector(dx: 0, dy: -1))
    }
  }
}
