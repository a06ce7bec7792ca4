/// Something to draw on.
///
/// A canvas lives in one task. Drawing does not throw: a canvas keeps its first error and reports
/// it when the result is asked for.
public protocol Canvas: ~Copyable {
  /// Fills the inside of a path; parts that wind the other way round are holes.
  mutating func fill(_ path: Path, with color: Color)

  /// Draws a line along a path.
  mutating func stroke(_ path: Path, with stroke: Stroke)

  /// Writes a line of text.
  mutating func draw(_ text: Text)

  /// Draws only what falls into a rectangle.
  mutating func clip(to rectangle: Rectangle, _ drawing: (inout Self) -> Void)
}
