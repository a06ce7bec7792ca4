/// A canvas that only notes what is drawn on it, so that a picture can be examined without pixels.
public struct RecordingCanvas: Canvas {
  /// One call to the canvas.
  public enum Call: Hashable, Sendable {
    /// A path was filled.
    case fill(Path, Color)
    /// A line was drawn.
    case stroke(Path, Stroke)
    /// A text was written.
    case text(Text)
    /// What follows, up to the matching end, shows only within a rectangle.
    case beginClip(Rectangle)
    /// The innermost clip ends.
    case endClip
  }

  /// All calls so far, in order.
  public private(set) var calls: [Call] = []

  /// Creates a canvas without calls.
  public init() {}

  /// The texts written so far, in order.
  public var texts: [Text] {
    calls.compactMap { if case .text(let text) = $0 { text } else { nil } }
  }

  /// Notes a filled path.
  public mutating func fill(_ path: Path, with color: Color) {
    calls.append(.fill(path, color))
  }

  /// Notes a line.
  public mutating func stroke(_ path: Path, with stroke: Stroke) {
    calls.append(.stroke(path, stroke))
  }

  /// Notes a text.
  public mutating func draw(_ text: Text) {
    calls.append(.text(text))
  }

  /// Notes a clip, what is drawn in it, and its end.
  public mutating func clip(to rectangle: Rectangle, _ drawing: (inout RecordingCanvas) -> Void) {
    calls.append(.beginClip(rectangle))
    drawing(&self)
    calls.append(.endClip)
  }
}
