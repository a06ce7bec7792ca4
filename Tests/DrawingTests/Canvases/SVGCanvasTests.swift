import Foundation
import Testing

@testable import Drawing

@Suite struct SVGCanvasTests {
  private let font = Font(family: "DejaVu Sans", size: 20)

  private func line(_ points: (Double, Double)...) -> Path {
    Path(through: points.map { Point(x: $0.0, y: $0.1) })
  }

  /// Coordinates are steps from point to point, in hundredths of a unit.
  @Test func writesPathsAndStyles() {
    var canvas = SVGCanvas()
    canvas.fill(
      Path(Rectangle(minX: 1.234, minY: 2, maxX: 11.234, maxY: 4.5)), with: Color(hex: 0x0072B2))
    canvas.stroke(
      line((0, 0), (-0.5, 10.05)),
      with: Stroke(.black.opacity(0.5), width: 2, dashes: [3, 1.5], dashOffset: 4, cap: .butt))
    let markup = canvas.markup(of: canvas.cut())
    #expect(
      markup == """
        <path class="s0" d="M1.23 2l10 0 0 2.5-10 0z"/><path class="s1" d="M0 0l-.5 10.05"/>
        """)
    #expect(
      canvas.styleSheet == """
        .s0{fill:#0072b2}
        .s1{fill:none;stroke:#00000080;stroke-width:2;stroke-linecap:butt;\
        stroke-dasharray:3 1.5;stroke-dashoffset:4}
        """)
    #expect(canvas.definitions.isEmpty && canvas.cut().isEmpty)
  }

  /// Behind a part that is closed, the next one is found from where that part began.
  @Test func goesOnFromTheStartOfAClosedPart() {
    var path = Path(Rectangle(minX: 0, minY: 0, maxX: 2, maxY: 3))
    path.add(Path(Rectangle(minX: 5, minY: 1, maxX: 6, maxY: 2)))
    var canvas = SVGCanvas()
    canvas.fill(path, with: .white)
    #expect(
      canvas.markup(of: canvas.cut()).contains("d=\"M0 0l2 0 0 3-2 0zm5 1l1 0 0 1-1 0z\""))
  }

  /// Rounding does not add up along a line.
  @Test func staysOnItsWay() throws {
    var canvas = SVGCanvas()
    let places = (0...999).map { Point(x: Double($0) / 3, y: Double($0 * $0 % 97) / 7) }
    canvas.stroke(Path(through: places), with: Stroke(.black, width: 1))
    let markup = canvas.markup(of: canvas.cut())
    let data = try #require(markup.firstMatch(of: /d="M(.*)"/)).1
    let numbers = data.matches(of: /-?[0-9]*\.?[0-9]+/).compactMap { Double($0.0) }
    #expect(numbers.count == 2000)
    var (x, y) = (0.0, 0.0)
    for (index, place) in places.enumerated() where 2 * index + 1 < numbers.count {
      x += numbers[2 * index]
      y += numbers[2 * index + 1]
      #expect(abs(x - place.x) < 0.0101 && abs(y - place.y) < 0.0101)
    }
  }

  @Test func writesAnOutlineThatComesUpAgainOnce() {
    var canvas = SVGCanvas()
    for x in [10.0, 20, 30.125] {
      canvas.fill(Path(circleAround: Point(x: x, y: 5), radius: 3), with: .white)
    }
    let markup = canvas.markup(of: canvas.cut())
    #expect(
      markup == """
        <g class="s0"><use href="#p0" x="13" y="5"/><use href="#p0" x="23" y="5"/>\
        <use href="#p0" x="33.13" y="5"/></g>
        """)
    #expect(canvas.definitions.split(separator: "\n").count == 1)
    #expect(canvas.definitions.hasPrefix("<path id=\"p0\" d=\"m0 0c"))
  }

  @Test func putsWhatIsClippedAlikeIntoOneGroup() {
    var canvas = SVGCanvas()
    let rectangle = Rectangle(minX: 0, minY: 1, maxX: 20, maxY: 11)
    for y in [1.0, 2] {
      canvas.clip(to: rectangle) { $0.stroke(line((0, y), (9, y)), with: Stroke(.black, width: 1)) }
    }
    canvas.clip(to: rectangle) { _ in }
    canvas.fill(line((0, 0), (1, 1), (2, 0)), with: .white)
    #expect(
      canvas.markup(of: canvas.cut()) == """
        <g clip-path="url(#c0)"><g class="s0"><path d="M0 1l9 0"/><path d="M0 2l9 0"/></g></g>\
        <path class="s1" d="M0 0l1 1 1-1"/>
        """)
    #expect(
      canvas.definitions
        == "<clipPath id=\"c0\"><rect x=\"0\" y=\"1\" width=\"20\" height=\"10\"/></clipPath>")
  }

  /// The outlines, filled, are the letters that Cairo writes, upright or turned.
  @Test(arguments: [0, 0.7])
  func outlinesAreTheLetters(angle: Double) throws {
    let text = Text(
      "8ŵ−", font: font, color: .black, at: Point(x: 40, y: 20), anchor: .center, .middle,
      angle: angle)
    var written = RasterCanvas(size: Size(width: 80, height: 40), scale: 8)
    written.draw(text)
    var filled = RasterCanvas(size: Size(width: 80, height: 40), scale: 8)
    filled.fill(text.outline, with: .black)
    let (first, second) = (try written.raster().pixels, try filled.raster().pixels)
    func isInk(_ pixel: UInt32) -> Bool { pixel & 0xFF < 128 }
    let ink = first.count { isInk($0) }
    // Where letters begin and end, hinting moves them by parts of a pixel.
    let different = zip(first, second).count { isInk($0) != isInk($1) }
    #expect(ink > 8000 && different < ink / 8, "\(different) of \(ink)")
  }
}

/// Complete documents.
@Suite struct SVGDocumentTests {
  private let size = Size(width: 40, height: 30)
  private let font = Font(family: "DejaVu Sans", size: 10)

  private func document(
    scale: Double = 1, background: Color? = nil, metadata: DocumentMetadata? = nil,
    _ drawing: (inout SVGCanvas) -> Void
  ) -> [UInt8] {
    var canvas = SVGCanvas()
    drawing(&canvas)
    return canvas.document(
      size: size, scale: scale, background: background, metadata: metadata)
  }

  private func picture(_ text: String) -> [UInt8] {
    document {
      let circle = Path(circleAround: Point(x: 20, y: 15), radius: 12)
      $0.fill(circle, with: .black.opacity(0.5))
      $0.clip(to: Rectangle(minX: 10, minY: 10, maxX: 30, maxY: 20)) {
        $0.fill(circle, with: Color(hex: 0xD55E00))
        $0.stroke(circle, with: Stroke(.white, width: 2, dashes: [3, 2]))
      }
      $0.draw(Text(text, font: font, color: .black, at: Point(x: 2, y: 15)))
    }
  }

  @Test func isMeasuredInPixels() throws {
    let root = try #require(SVGElement.all(of: document(scale: 2) { _ in })?.first)
    #expect(root.name == "svg")
    #expect(root.attributes["width"] == "80" && root.attributes["height"] == "60")
    #expect(root.attributes["viewBox"] == "0 0 40 30")
  }

  @Test func fillsTheBackgroundUnlessItIsTransparent() throws {
    func hasPaper(_ background: Color?) throws -> Bool {
      let elements = try #require(SVGElement.all(of: document(background: background) { _ in }))
      return elements.contains { $0.name == "rect" && $0.isDrawn }
    }
    #expect(try hasPaper(.white))
    #expect(try !hasPaper(nil))
  }

  @Test func holdsNoPixelsAndDrawsOnlyWithinAClip() throws {
    let elements = try #require(SVGElement.all(of: picture("λ")))
    #expect(!elements.contains { $0.name == "image" })
    let drawn = elements.filter { ["path", "use"].contains($0.name) && $0.isDrawn }
    #expect(drawn.map(\.isClipped) == [false, true, true, false])
  }

  /// The names that a document defines, and those that it refers to.
  private func names(
    _ document: [UInt8]
  ) throws -> (defined: Set<String>, used: Set<String>, classes: Set<String>) {
    let text = String(decoding: document, as: UTF8.self)
    let elements = try #require(SVGElement.all(of: document))
    let used = text.matches(of: /(?:href="#|url\(#)([^")]+)/).map { String($0.1) }
    return (
      Set(elements.compactMap { $0.attributes["id"] }), Set(used),
      Set(elements.compactMap { $0.attributes["class"] })
    )
  }

  @Test func definesAllThatItRefersTo() throws {
    let names = try names(picture("aaaa"))
    #expect(!names.used.isEmpty && names.used.isSubset(of: names.defined))
  }

  /// Two documents inlined in one page leave each other alone, whatever little differs.
  @Test func sharesNoNamesWithAnotherDocument() throws {
    let (first, second) = (try names(picture("aaaa")), try names(picture("aaab")))
    #expect(first.defined.isDisjoint(with: second.defined))
    #expect(!first.classes.isEmpty && first.classes.isDisjoint(with: second.classes))
  }

  @Test func isTheSameForTheSameContent() {
    #expect(picture("a") == picture("a"))
  }
}
