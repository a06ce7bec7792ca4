import Drawing

/// The layout of a box with its axes in a rectangle: the projection, the lines and the texts.
///
/// The axes run along edges of the box's outline, two along the floor and one up the left, so that
/// nothing in the box hides them. No text lies on another: a tick's label gives way.
public struct BoxFrame: Sendable {
  /// The area of the box.
  public let projection: Projection
  /// The axes' lines and their ticks.
  let lines: [[Point]]
  /// The axis of heights, if it can be seen.
  let heightAxis: BoxAxis?
  /// The edges of the box that are behind everything in it.
  let backEdges: [[Point]]
  /// The ticks' labels and the axes' names.
  let texts: [PlacedText]

  private let bounds: Rectangle

  /// Lays out a box as large as it can be with all its texts in a rectangle.
  public init(of box: Box, from viewpoint: Viewpoint, in rectangle: Rectangle, theme: Theme) {
    let letters = AxisLetters(theme)
    let texts = [(box.x, box.xName), (box.y, box.yName), (box.z, box.zName)].map {
      AxisTexts($0.0, $0.1, theme: theme)
    }
    func layOut(_ rectangle: Rectangle) -> BoxFrame {
      BoxFrame(Projection(of: box, from: viewpoint, in: rectangle), texts, letters)
    }
    var frame = layOut(rectangle.inset(by: theme.unit * 4))
    // The space for texts does not change with the box, so the second guess is nearly right; but
    // fewer texts may have room in a smaller box, and then it is made smaller until they fit.
    for shrinking in [0, 0, 0, 0.02, 0.04, 0.08, 0.15, 0.3] where !frame.fits(rectangle) {
      let shadow = frame.projection.shadow
      let (width, height) = (
        max(1, (shadow.width + rectangle.width - frame.bounds.width) * (1 - shrinking)),
        max(1, (shadow.height + rectangle.height - frame.bounds.height) * (1 - shrinking))
      )
      // Moving the whole changes nothing in it: it goes to the middle.
      frame = layOut(Rectangle(around: rectangle.center, width: width, height: height))
      let center = rectangle.center + (rectangle.center - frame.bounds.center)
      frame = layOut(Rectangle(around: center, width: width, height: height))
    }
    self = frame
  }

  /// Returns whether the box and its texts are in a rectangle and fill it one way.
  private func fits(_ rectangle: Rectangle) -> Bool {
    rectangle.inset(by: -0.5).contains(bounds)
      && (bounds.width > rectangle.width - 4 || bounds.height > rectangle.height - 4)
  }

  private init(_ projection: Projection, _ content: [AxisTexts], _ letters: AxisLetters) {
    self.projection = projection
    let axes = BoxAxis.axes(of: projection, texts: content, letters: letters)
    lines = axes.flatMap(\.lines)
    heightAxis = axes.first { $0.bar != Vector(dx: 0, dy: 0) }
    var texts = axes.compactMap(\.name)
    let gap = letters.theme.tickFont.size / 4
    for label in axes.flatMap(\.labels)
    where !texts.contains(where: { label.box.touches($0.box, gap: gap) }) {
      texts.append(label)
    }
    self.texts = texts
    let shadow = projection.shadow
    bounds =
      Rectangle(
        around: texts.flatMap(\.box.corners) + [
          Point(x: shadow.minX, y: shadow.minY), Point(x: shadow.maxX, y: shadow.maxY),
        ]) ?? shadow
    backEdges = BoxFrame.backEdges(of: projection)
  }

  /// The floor's edges, and the edges that rise from its farthest corners.
  private static func backEdges(of projection: Projection) -> [[Point]] {
    let corners = Box.corners
    let sight = projection.viewpoint.towardsViewer
    // The corner that is farthest from the viewer; all edges from it are behind the box.
    let farthest = (0..<4).min { first, second in
      (corners[first] * sight).sum() < (corners[second] * sight).sum()
    }
    guard let farthest else { return [] }
    let beside = [(farthest + 1) % 4, (farthest + 3) % 4]
    let outline = [0, 1, 2, 3, 0].map { projection.point(corners[$0]) }
    let rising = ([farthest] + beside).map { [corners[$0], corners[$0 + 4]] }
    let top = beside.map { [corners[farthest + 4], corners[$0 + 4]] }
    return [outline] + (rising + top).map { edge in edge.map { projection.point($0) } }
  }
}

extension Rectangle {
  /// Creates a rectangle from its middle and its extents.
  fileprivate init(around center: Point, width: Double, height: Double) {
    self.init(
      minX: center.x - width / 2, minY: center.y - height / 2, maxX: center.x + width / 2,
      maxY: center.y + height / 2)
  }
}
