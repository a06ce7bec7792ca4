/// How a path is drawn as a line.
public struct Stroke: Hashable, Sendable {
  /// How a line ends.
  public enum Cap: Hashable, Sendable {
    /// Straight across the end point.
    case butt
    /// A half circle around the end point.
    case round
  }

  /// The line's colour.
  public var color: Color
  /// The line's width, in layout units.
  public var width: Double
  /// The lengths of dashes and gaps in turn, in layout units; empty for a solid line.
  public var dashes: [Double]
  /// How far into the dashes and gaps the line begins, in layout units.
  public var dashOffset: Double
  /// How the line ends.
  public var cap: Cap

  /// Creates a stroke; corners are always round.
  public init(
    _ color: Color, width: Double, dashes: [Double] = [], dashOffset: Double = 0, cap: Cap = .round
  ) {
    self.color = color
    self.width = width
    self.dashes = dashes
    self.dashOffset = dashOffset
    self.cap = cap
  }
}
