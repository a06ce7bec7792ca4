/// A canvas that only notes what is drawn on it: for pictures that are examined without pixels, or
/// of which must be known where they will be before they are drawn.
public struct DisplayList: Canvas, Hashable, Sendable {
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
  public var parts: [DisplayList] {
    var parts: [DisplayList] = []
    var depth = 0
    for call in calls {
      if depth == 0 { parts.append(DisplayList()) }
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
    return calls.flatMap { call -> [Rectangle] in
      let areas: [Rectangle]
      switch call {
      case .beginClip(let rectangle):
        clips.append(clips.last.map { $0.intersection(rectangle) } ?? rectangle)
        return []
      case .endClip:
        clips.removeLast()
        return []
      case .fill(let path, _): areas = Rectangle(around: path.points).map { [$0] } ?? []
      case .stroke(let path, let stroke):
        // Corners are round, and so nothing is farther from the path than half the width.
        areas = Self.areas(along: path.points).map { $0.inset(by: -stroke.width / 2) }
      // Marks above and below letters go beyond the bounds of a text.
      case .text(let text): areas = [text.bounds.inset(by: -text.font.size / 2)]
      }
      guard let clip = clips.last else { return areas }
      return areas.map(clip.intersection).filter { $0.width >= 0 && $0.height >= 0 }
    }
  }

  /// Rectangles that together hold a path of some points.
  ///
  /// A straight line has several: one around a long line that leans would be empty for the most
  /// part.
  private static func areas(along points: [Point]) -> [Rectangle] {
    let way = points.count == 2 ? points[1] - points[0] : Vector(dx: 0, dy: 0)
    let pieces = Int(max(1, min(16, min(abs(way.dx), abs(way.dy)) / 12)))
    if pieces == 1 { return Rectangle(around: points).map { [$0] } ?? [] }
    return (0..<pieces).compactMap { piece in
      Rectangle(
        around: [piece, piece + 1].map { points[0] + way * (Double($0) / Double(pieces)) })
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
  public mutating func clip(to rectangle: Rectangle, _ drawing: (inout DisplayList) -> Void) {
    calls.append(.beginClip(rectangle))
    drawing(&self)
    calls.append(.endClip)
  }
}
