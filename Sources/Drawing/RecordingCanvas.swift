/// A canvas that only notes what is drawn on it: for pictures that are examined without pixels, or
/// of which must be known where they will be before they are drawn.
public struct RecordingCanvas: Canvas, Hashable, Sendable {
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

  /// The drawing in parts that can be drawn one by one: clips with all that is in them, and calls
  /// outside of any.
  public var parts: [RecordingCanvas] {
    var parts: [RecordingCanvas] = []
    var depth = 0
    for call in calls {
      if depth == 0 { parts.append(RecordingCanvas()) }
      parts[parts.count - 1].calls.append(call)
      switch call {
      case .beginClip: depth += 1
      case .endClip: depth -= 1
      case .fill, .stroke, .text: break
      }
    }
    return parts
  }

  /// Rectangles that together hold all that is drawn, in layout units.
  ///
  /// They may be larger than what is drawn, and rounding to pixels is not part of them.
  public var areas: [Rectangle] {
    var clips: [Rectangle] = []
    return calls.compactMap { call in
      let area: Rectangle?
      switch call {
      case .beginClip(let rectangle):
        clips.append(clips.last.map { $0.intersection(rectangle) } ?? rectangle)
        return nil
      case .endClip:
        clips.removeLast()
        return nil
      case .fill(let path, _): area = Rectangle(around: path.points)
      case .stroke(let path, let stroke):
        // Corners are round, and so nothing is farther from the path than half the width.
        area = Rectangle(around: path.points)?.inset(by: -stroke.width / 2)
      // Marks above and below letters go beyond the bounds of a text.
      case .text(let text): area = text.bounds.inset(by: -text.font.size / 2)
      }
      guard let clip = clips.last else { return area }
      return area.map(clip.intersection).flatMap { $0.width < 0 || $0.height < 0 ? nil : $0 }
    }
  }

  /// Draws all that was noted on another canvas.
  public func draw(on canvas: inout some Canvas & ~Copyable) {
    var rest = calls[...]
    draw(&rest, on: &canvas)
  }

  /// Draws up to the end of the clip that is open.
  private func draw(_ rest: inout ArraySlice<Call>, on canvas: inout some Canvas & ~Copyable) {
    while let call = rest.popFirst() {
      switch call {
      case .fill(let path, let color): canvas.fill(path, with: color)
      case .stroke(let path, let stroke): canvas.stroke(path, with: stroke)
      case .text(let text): canvas.draw(text)
      case .beginClip(let rectangle):
        canvas.clip(to: rectangle) { draw(&rest, on: &$0) }
      case .endClip: return
      }
    }
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
