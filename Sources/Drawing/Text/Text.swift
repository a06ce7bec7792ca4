import CLibrary

/// A line of text at its place.
public struct Text: Hashable, Sendable {
  /// Which point of a text is put in its place, from left to right.
  public enum HorizontalAnchor: Hashable, Sendable {
    /// Where the text begins.
    case leading
    /// The middle of the text.
    case center
    /// Where the text ends.
    case trailing
  }

  /// Which point of a text is put in its place, from top to bottom.
  public enum VerticalAnchor: Hashable, Sendable {
    /// The top of the capital letters.
    case top
    /// Half way between the baseline and the top of the capital letters.
    case middle
    /// The line that letters stand on.
    case baseline
  }

  /// What is written.
  public var string: String
  /// In which letters.
  public var font: Font
  /// In which colour.
  public var color: Color
  /// Where the anchor goes.
  public var position: Point
  /// The anchor from left to right.
  public var horizontalAnchor: HorizontalAnchor
  /// The anchor from top to bottom.
  public var verticalAnchor: VerticalAnchor
  /// By how much the text is turned clockwise around its anchor, in radians.
  public var angle: Double

  /// Creates a text; upright, and standing at the right of its position, unless told otherwise.
  public init(
    _ string: String, font: Font, color: Color, at position: Point,
    anchor horizontalAnchor: HorizontalAnchor = .leading,
    _ verticalAnchor: VerticalAnchor = .baseline, angle: Double = 0
  ) {
    self.string = string
    self.font = font
    self.color = color
    self.position = position
    self.horizontalAnchor = horizontalAnchor
    self.verticalAnchor = verticalAnchor
    self.angle = angle
  }

  /// The way from the anchor to the beginning of the baseline, before the text is turned.
  var baselineOffset: Vector {
    let width = font.width(of: string)
    let dx =
      switch horizontalAnchor {
      case .leading: 0.0
      case .center: -width / 2
      case .trailing: -width
      }
    let dy =
      switch verticalAnchor {
      case .top: font.capitalHeight
      case .middle: font.capitalHeight / 2
      case .baseline: 0.0
      }
    return Vector(dx: dx, dy: dy)
  }

  /// The corners of the box around the text, turned like the text, in layout units.
  public var corners: [Point] {
    let offset = baselineOffset
    let width = font.width(of: string)
    return [
      (offset.dx, offset.dy - font.capitalHeight),
      (offset.dx + width, offset.dy - font.capitalHeight),
      (offset.dx + width, offset.dy + font.descent), (offset.dx, offset.dy + font.descent),
    ].map { dx, dy in
      position
        + Vector(dx: dx * cos(angle) - dy * sin(angle), dy: dx * sin(angle) + dy * cos(angle))
    }
  }

  /// The smallest upright rectangle that holds the text.
  public var bounds: Rectangle {
    Rectangle(around: corners)
      ?? Rectangle(minX: position.x, minY: position.y, maxX: position.x, maxY: position.y)
  }
}
