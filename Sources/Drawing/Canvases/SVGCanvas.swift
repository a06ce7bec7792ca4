/// A canvas that writes SVG: a complete document, or elements for a page that puts them together.
///
/// Drawings are cut into fragments. Text becomes outlines, so that the picture does not depend on
/// the fonts of its reader, and an outline that is drawn again and again, such as a glyph or a dot,
/// is written once.
public struct SVGCanvas: Canvas {
  /// The drawing from one cut to the next.
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
    add(path, style: "fill:\(color.svgText)")
  }

  /// Draws a line along a path.
  public mutating func stroke(_ path: Path, with stroke: Stroke) {
    var style = "fill:none;stroke:\(stroke.color.svgText);stroke-width:\(stroke.width.svgText)"
    if stroke.cap == .butt { style += ";stroke-linecap:butt" }
    if !stroke.dashes.isEmpty {
      style += ";stroke-dasharray:" + stroke.dashes.map(\.svgText).joined(separator: " ")
      if stroke.dashOffset != 0 { style += ";stroke-dashoffset:" + stroke.dashOffset.svgText }
    }
    add(path, style: style)
  }

  /// Writes a line of text.
  public mutating func draw(_ text: Text) {
    let style = "fill:\(text.color.svgText)"
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
  public mutating func clip(to rectangle: Rectangle, _ drawing: (inout SVGCanvas) -> Void) {
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
    let outline = outlines.number(of: path.svgText)
    if outline == counts.count { counts.append(0) }
    counts[outline] += 1
    let place = origin + way
    fragment.elements.append(
      .path(
        outline: outline, style: styles.number(of: style),
        at: SIMD2(place.x.hundredths, place.y.hundredths)))
  }
}

// The markup of a page or a document.
extension SVGCanvas {
  /// The elements of a fragment, for an `svg` element with round caps and joins.
  ///
  /// The outlines that are drawn more than once are known only when everything is drawn: ask then.
  ///
  /// - Parameters:
  ///   - fragment: The fragment.
  ///   - prefix: The beginning of all names that the elements refer to.
  public func markup(of fragment: Fragment, prefix: String = "") -> String {
    var text = ""
    var elements = fragment.elements[...]
    while let element = elements.first {
      switch element {
      case .beginClip(let number):
        text += "<g clip-path=\"url(#\(prefix)c\(number))\">"
        elements.removeFirst()
      case .endClip:
        text += "</g>"
        elements.removeFirst()
      case .path(_, let style, _):
        let alike = elements.prefix {
          if case .path(_, style, _) = $0 { true } else { false }
        }
        elements = elements.dropFirst(alike.count)
        let tag = " class=\"\(prefix)s\(style)\""
        text +=
          alike.count == 1
          ? alike.map { path($0, tag, prefix) }.joined()
          : "<g\(tag)>" + alike.map { path($0, "", prefix) }.joined() + "</g>"
      }
    }
    return text
  }

  /// The elements that fragments refer to, for the `defs` of one `svg` element of the page.
  public var definitions: String { definitions(prefix: "") }

  private func definitions(prefix: String) -> String {
    let paths = outlines.values.indices.filter(isShared).map {
      "<path id=\"\(prefix)p\($0)\" d=\"m0 0\(outlines.values[$0])\"/>"
    }
    let clips = clips.values.enumerated().map { number, rectangle in
      "<clipPath id=\"\(prefix)c\(number)\"><rect x=\"\(rectangle.minX.svgText)\" "
        + "y=\"\(rectangle.minY.svgText)\" width=\"\(rectangle.width.svgText)\" "
        + "height=\"\(rectangle.height.svgText)\"/></clipPath>"
    }
    return (clips + paths).joined(separator: "\n")
  }

  /// The rules of the styles that the fragments have, for the page's style sheet.
  public var styleSheet: String { styleSheet(prefix: "") }

  private func styleSheet(prefix: String) -> String {
    styles.values.enumerated().map { ".\(prefix)s\($0){\($1)}" }.joined(separator: "\n")
  }

  /// A complete SVG document of everything drawn since the last cut.
  ///
  /// Names of elements and styles begin with a hash of the content, so that two documents that are
  /// inlined in one page leave each other alone.
  ///
  /// - Parameters:
  ///   - size: The size in layout units.
  ///   - scale: The number of pixels to a layout unit.
  ///   - background: The background; nil for a transparent one.
  ///   - metadata: The account that the document gives of itself; nil for none.
  public consuming func document(
    size: Size, scale: Double = 1, background: Color? = .white, metadata: DocumentMetadata? = nil
  ) -> [UInt8] {
    let fragment = cut()
    func content(_ prefix: String) -> String {
      """
      <style>
      \(styleSheet(prefix: prefix))
      </style>
      <defs>
      \(definitions(prefix: prefix))
      </defs>
      \(markup(of: fragment, prefix: prefix))
      """
    }
    let paper = background.map { "<rect width=\"100%\" height=\"100%\" fill=\"\($0.svgText)\"/>\n" }
    let (width, height) = (size.width, size.height)
    let text = """
      <?xml version="1.0" encoding="UTF-8"?>
      <svg xmlns="http://www.w3.org/2000/svg" width="\((width * scale).svgText)" \
      height="\((height * scale).svgText)" viewBox="0 0 \(width.svgText) \(height.svgText)" \
      stroke-linecap="round" stroke-linejoin="round">
      \(paper ?? "")\(content("l" + content("").hashDigits))
      </svg>

      """
    let bytes = Array(text.utf8)
    return metadata?.added(toSVG: bytes) ?? bytes
  }

  /// Returns whether an outline is longer than a reference to it.
  private func isShared(_ outline: Int) -> Bool {
    counts[outline] > 1 && outlines.values[outline].utf8.count > 20
  }

  private func path(_ element: Element, _ tag: String, _ prefix: String) -> String {
    guard case .path(let outline, _, let place) = element else { return "" }
    let (x, y) = (place.x.asHundredths, place.y.asHundredths)
    return isShared(outline)
      ? "<use href=\"#\(prefix)p\(outline)\"\(tag) x=\"\(x)\" y=\"\(y)\"/>"
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

extension String {
  /// Eight digits that depend on all of the text: the upper half of its hash.
  ///
  /// Source: G. Fowler, L. C. Noll, K.-P. Vo and D. Eastlake, *The FNV Non-Cryptographic Hash
  /// Algorithm* (2012), variant 1a with 64 bits.
  fileprivate var hashDigits: String {
    let hash = utf8.reduce(0xCBF2_9CE4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
    let digits = String(hash >> 32, radix: 16)
    return String(repeating: "0", count: 8 - digits.count) + digits
  }
}
