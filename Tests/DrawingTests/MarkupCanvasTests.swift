import Foundation
import Testing

@testable import Drawing

@Suite struct MarkupCanvasTests {
  private let font = Font(family: "DejaVu Sans", size: 20)

  private func line(_ points: (Double, Double)...) -> Path {
    Path(through: points.map { Point(x: $0.0, y: $0.1) })
  }

  /// Coordinates are steps from point to point, in hundredths of a unit.
  @Test func writesPathsAndStyles() {
    var canvas = MarkupCanvas()
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
    var canvas = MarkupCanvas()
    canvas.fill(path, with: .white)
    #expect(
      canvas.markup(of: canvas.cut()).contains("d=\"M0 0l2 0 0 3-2 0zm5 1l1 0 0 1-1 0z\""))
  }

  /// Rounding does not add up along a line.
  @Test func staysOnItsWay() throws {
    var canvas = MarkupCanvas()
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
    var canvas = MarkupCanvas()
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
    var canvas = MarkupCanvas()
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
