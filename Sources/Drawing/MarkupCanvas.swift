/// A canvas that writes the elements of an SVG picture, for a page that puts them together.
///
/// What is drawn is cut into fragments. Letters are outlines, so that the picture does not depend
/// on what is installed where it is looked at, and an outline that comes up again and again, such
/// as a letter or a dot, is written once.
public struct MarkupCanvas: Canvas {
  /// What was drawn from one cut to the next.
  public struct Fragment: Sendable {
    fileprivate var elements: [Element] = []

    /// Indicates whether nothing was drawn.
    public var isEmpty: Bool { elements.isEmpty }
  }

  fileprivate enum Element: Sendable {
    /// An outline and a style, by their numbers, and the outline's place in hundredths of a unit.
    case path(outline: Int, style: Int, at: SIMD2<Int>)
    case beginClip(Int)
    case endClip(Int)
  }

  /// A letter that stands alone.
  private struct Letter: Hashable {
    let character: Character
    let font: Font
  }

  private var fragment = Fragment()
  private var outlines = Numbering<String>()
  /// How often each outline was drawn.
  private var counts: [Int] = []
  private var styles = Numbering<String>()
  private var clips = Numbering<Rectangle>()
  private var letters: [Letter: (outline: Path, width: Double)] = [:]

  /// Creates a canvas on which nothing is drawn yet.
  public init() {}

  /// Ends a fragment, and begins the next one.
  public mutating func cut() -> Fragment {
    defer { fragment = Fragment() }
    return fragment
  }

  /// Fills the inside of a path.
  public mutating func fill(_ path: Path, with color: Color) {
    add(path, style: "fill:\(color.markup)")
  }

  /// Draws a line along a path.
  public mutating func stroke(_ path: Path, with stroke: Stroke) {
    var style = "fill:none;stroke:\(stroke.color.markup);stroke-width:\(stroke.width.markup)"
    if stroke.cap == .butt { style += ";stroke-linecap:butt" }
    if !stroke.dashes.isEmpty {
      style += ";stroke-dasharray:" + stroke.dashes.map(\.markup).joined(separator: " ")
      if stroke.dashOffset != 0 { style += ";stroke-dashoffset:" + stroke.dashOffset.markup }
    }
    add(path, style: style)
  }

  /// Writes a line of text.
  public mutating func draw(_ text: Text) {
    let style = "fill:\(text.color.markup)"
    guard text.angle == 0 else {
      add(text.outline, style: style)
      return
    }
    var place = text.position + text.baselineOffset
    for character in text.string {
      let letter = letter(character, in: text.font)
      add(letter.outline, style: style, movedBy: place - Point(x: 0, y: 0))
      place.x += letter.width
    }
  }

  /// Draws only what falls into a rectangle.
  public mutating func clip(to rectangle: Rectangle, _ drawing: (inout MarkupCanvas) -> Void) {
    let number = clips.number(of: rectangle)
    // What is clipped alike is in one group.
    if case .endClip(number)? = fragment.elements.last {
      fragment.elements.removeLast()
    } else {
      fragment.elements.append(.beginClip(number))
    }
    drawing(&self)
    if case .beginClip? = fragment.elements.last {
      fragment.elements.removeLast()
    } else {
      fragment.elements.append(.endClip(number))
    }
  }

  private mutating func letter(_ character: Character, in font: Font) -> (
    outline: Path, width: Double
  ) {
    let key = Letter(character: character, font: font)
    if let letter = letters[key] { return letter }
    let text = Text(String(character), font: font, color: .black, at: Point(x: 0, y: 0))
    let letter = (text.outline, font.width(of: text.string))
    letters[key] = letter
    return letter
  }

  private mutating func add(
    _ path: Path, style: String, movedBy way: Vector = Vector(dx: 0, dy: 0)
  ) {
    guard let origin = path.points.first, path.elements.count > 1 else { return }
    let outline = outlines.number(of: path.markup)
    if outline == counts.count { counts.append(0) }
    counts[outline] += 1
    let place = origin + way
    fragment.elements.append(
      .path(
        outline: outline, style: styles.number(of: style),
        at: SIMD2(place.x.hundredths, place.y.hundredths)))
  }
}

// What a page is made of.
extension MarkupCanvas {
  /// The elements of a fragment, for an `svg` element with round caps and joins.
  ///
  /// Which outlines are drawn more than once is known only when everything is drawn: ask then.
  public func markup(of fragment: Fragment) -> String {
    var text = ""
    var elements = fragment.elements[...]
    while let element = elements.first {
      switch element {
      case .beginClip(let number):
        text += "<g clip-path=\"url(#c\(number))\">"
        elements.removeFirst()
      case .endClip:
        text += "</g>"
        elements.removeFirst()
      case .path(_, let style, _):
        let alike = elements.prefix {
          if case .path(_, style, _) = $0 { true } else { false }
        }
        elements = elements.dropFirst(alike.count)
        let tag = " class=\"s\(style)\""
        text +=
          alike.count == 1
          ? alike.map { path($0, tag) }.joined()
          : "<g\(tag)>" + alike.map { path($0, "") }.joined() + "</g>"
      }
    }
    return text
  }

  /// What the fragments refer to, for the `defs` of one `svg` element of the page.
  public var definitions: String {
    let paths = outlines.values.indices.filter(isShared).map {
      "<path id=\"p\($0)\" d=\"m0 0\(outlines.values[$0])\"/>"
    }
    let clips = clips.values.enumerated().map { number, rectangle in
      "<clipPath id=\"c\(number)\"><rect x=\"\(rectangle.minX.markup)\" "
        + "y=\"\(rectangle.minY.markup)\" width=\"\(rectangle.width.markup)\" "
        + "height=\"\(rectangle.height.markup)\"/></clipPath>"
    }
    return (clips + paths).joined(separator: "\n")
  }

  /// The rules of the styles that the fragments have, for the page's style sheet.
  public var styleSheet: String {
    styles.values.enumerated().map { ".s\($0){\($1)}" }.joined(separator: "\n")
  }

  /// Returns whether an outline is longer than a reference to it.
  private func isShared(_ outline: Int) -> Bool {
    counts[outline] > 1 && outlines.values[outline].utf8.count > 20
  }

  private func path(_ element: Element, _ tag: String) -> String {
    guard case .path(let outline, _, let place) = element else { return "" }
    let (x, y) = (place.x.asHundredths, place.y.asHundredths)
    return isShared(outline)
      ? "<use href=\"#p\(outline)\"\(tag) x=\"\(x)\" y=\"\(y)\"/>"
      : "<path\(tag) d=\"M\(x) \(y)\(outlines.values[outline])\"/>"
  }
}

/// Numbers values in the order they come up.
private struct Numbering<Value: Hashable & Sendable>: Sendable {
  private(set) var values: [Value] = []
  private var numbers: [Value: Int] = [:]

  mutating func number(of value: Value) -> Int {
    if let number = numbers[value] { return number }
    numbers[value] = values.count
    values.append(value)
    return values.count - 1
  }
}

extension Path {
  /// The path behind its first point, in steps relative to the point before.
  ///
  /// Source: W3C, *Scalable Vector Graphics (SVG) 2* (2018), section 9.3, *Path data*.
  fileprivate var markup: String {
    guard let origin = points.first else { return "" }
    var text = ""
    var command = ""
    var (last, start) = (SIMD2(0, 0), SIMD2(0, 0))
    func add(_ letter: String, _ points: [Point]) {
      text += letter == command ? "" : letter
      var isFirst = letter != command
      command = letter
      let places = points.map {
        SIMD2(($0.x - origin.x).hundredths, ($0.y - origin.y).hundredths)
      }
      for step in places.flatMap({ [$0.x - last.x, $0.y - last.y] }) {
        text += (isFirst || step < 0 ? "" : " ") + step.asHundredths
        isFirst = false
      }
      last = places[places.count - 1]
    }
    for (index, element) in elements.enumerated() {
      switch element {
      case .move(let point):
        if index > 0 { add("m", [point]) }
        start = last
      case .line(let point): add("l", [point])
      case .curve(let first, let second, let end): add("c", [first, second, end])
      case .close:
        text += "z"
        command = "z"
        last = start
      }
    }
    return text
  }
}

extension Double {
  /// In hundredths, as far as a picture reaches.
  fileprivate var hundredths: Int {
    isNaN ? 0 : Int((Swift.min(1e7, Swift.max(-1e7, self)) * 100).rounded())
  }

  fileprivate var markup: String { hundredths.asHundredths }
}

extension Int {
  /// So many hundredths, in as few characters as can be.
  fileprivate var asHundredths: String {
    let (whole, part) = magnitude.quotientAndRemainder(dividingBy: 100)
    let digits =
      part == 0 ? "" : part % 10 == 0 ? ".\(part / 10)" : part < 10 ? ".0\(part)" : ".\(part)"
    return (self < 0 ? "-" : "") + (whole == 0 && part > 0 ? "" : "\(whole)") + digits
  }
}

extension Color {
  /// The colour in CSS.
  fileprivate var markup: String {
    func digits(_ component: Double) -> String {
      let value = Int((Swift.min(1, Swift.max(0, component)) * 255).rounded())
      return (value < 16 ? "0" : "") + String(value, radix: 16)
    }
    return "#" + [red, green, blue].map(digits).joined() + (opacity < 1 ? digits(opacity) : "")
  }
}
