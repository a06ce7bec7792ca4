import Testing

@testable import Drawing

@Suite struct VectorCanvasTests {
  private let size = Size(width: 40, height: 30)
  private let font = Font(family: "DejaVu Sans", size: 10)

  private func rectangle(
    _ minX: Double, _ minY: Double, _ maxX: Double, _ maxY: Double
  ) -> Rectangle {
    Rectangle(minX: minX, minY: minY, maxX: maxX, maxY: maxY)
  }

  /// Draws the elements of an SVG file.
  private func elements(
    scale: Double = 1, background: Color? = nil, _ drawing: (inout VectorCanvas) -> Void
  ) throws -> [SVGElement] {
    var canvas = VectorCanvas(format: .svg, size: size, scale: scale, background: background)
    drawing(&canvas)
    return try #require(SVGElement.all(of: canvas.bytes()))
  }

  /// Draws something of everything there is.
  private func picture(_ format: VectorCanvas.Format) throws -> [UInt8] {
    var canvas = VectorCanvas(format: format, size: size)
    let circle = Path(circleAround: Point(x: 20, y: 15), radius: 12)
    canvas.fill(circle, with: .black.opacity(0.5))
    canvas.clip(to: rectangle(10, 10, 30, 20)) {
      $0.fill(circle, with: Color(hex: 0xD55E00))
      $0.stroke(
        Path(circleAround: Point(x: 20, y: 15), radius: 6),
        with: Stroke(.white, width: 2, dashes: [3, 2]))
    }
    canvas.draw(
      Text(
        "w −1.5 λ", font: font, color: .black.opacity(0.8), at: Point(x: 20, y: 15),
        anchor: .center, .middle, angle: -.pi / 2))
    return try canvas.bytes()
  }

  @Test func anSVGIsMeasuredInPixels() throws {
    let elements = try elements(scale: 2) { _ in }
    let root = try #require(elements.first)
    #expect(root.name == "svg")
    #expect(root.attributes["width"] == "80px" && root.attributes["height"] == "60px")
    #expect(root.attributes["viewBox"] == "0 0 80 60")
  }

  @Test func aPDFIsOnePageMeasuredInPoints() throws {
    let canvas = VectorCanvas(format: .pdf, size: size, scale: 2)
    let file = String(decoding: try canvas.bytes(), as: UTF8.self)
    #expect(file.contains("/MediaBox [ 0 0 80 60 ]"))
    #expect(file.contains("/Count 1\n"))
  }

  /// The end of a PDF names the place of the table that names the places of all objects.
  @Test func aPDFIsWhole() throws {
    let bytes = try picture(.pdf)
    #expect(bytes.starts(with: Array("%PDF-1.4".utf8)))
    let lines = bytes.split(separator: UInt8(ascii: "\n")).map {
      String(decoding: $0, as: UTF8.self)
    }
    #expect(lines.last == "%%EOF" && lines.dropLast(2).last == "startxref")
    let table = try #require(lines.dropLast().last.flatMap { Int($0) })
    #expect(bytes[table...].starts(with: Array("xref".utf8)))
  }

  @Test func keepsTheLayout() throws {
    let elements = try elements(scale: 2) {
      $0.fill(Path(rectangle(1, 2, 3, 5)), with: .black)
      $0.draw(Text("ab", font: font, color: .black, at: Point(x: 7, y: 9)))
    }
    let path = try #require(elements.first { $0.name == "path" && $0.isDrawn })
    #expect(
      path.pathPieces.starts(with: ["M", "2", "4", "L", "6", "4", "L", "6", "10", "L", "2", "10"]))
    let letters = elements.filter { $0.name == "use" }
    let places = letters.compactMap { $0.attributes["x"] }.compactMap { Double($0) }
    try #require(places.count == 2)
    #expect(abs(places[0] - 14) < 0.01 && abs(places[1] - 14 - 2 * font.width(of: "a")) < 0.01)
    #expect(letters.allSatisfy { $0.attributes["y"] == "18" })
  }

  @Test func leavesHolesWhereAPathWindsBack() throws {
    var path = Path(rectangle(0, 0, 6, 6))
    path.addLines(
      through: [
        Point(x: 2, y: 2), Point(x: 2, y: 4), Point(x: 4, y: 4), Point(x: 4, y: 2),
      ], isClosed: true)
    let filled = try elements { $0.fill(path, with: .black) }
      .filter { $0.name == "path" && $0.isDrawn }
    try #require(filled.count == 1)
    #expect(filled[0].attributes["style"]?.contains("fill-rule:nonzero") != false)
    let hole = ["M", "2", "2", "L", "2", "4", "L", "4", "4", "L", "4", "2", "Z"]
    #expect(filled[0].pathPieces.firstRange(of: hole) != nil)
  }

  @Test func drawsOnlyWithinAClip() throws {
    let circle = Path(circleAround: Point(x: 20, y: 15), radius: 12)
    let elements = try elements {
      $0.clip(to: rectangle(10, 10, 30, 20)) { $0.fill(circle, with: .black) }
      $0.fill(circle, with: .white)
    }
    #expect(
      elements.filter { $0.name == "path" && $0.isDrawn }.map { $0.isClipped } == [true, false])
    let clip = try #require(
      elements.first { $0.ancestors.contains { $0.name == "clipPath" } })
    #expect(clip.pathPieces.starts(with: ["M", "10", "10", "L", "30", "10", "L", "30", "20"]))
  }

  @Test func fillsTheBackgroundUnlessItIsTransparent() throws {
    #expect(try elements(background: .white) { _ in }.contains { $0.name == "rect" })
    #expect(try !elements { _ in }.contains { $0.name == "rect" })
  }

  @Test func holdsNoPixels() throws {
    let elements = try #require(SVGElement.all(of: picture(.svg)))
    #expect(elements.count { $0.name == "path" && $0.isDrawn } == 3)
    #expect(!elements.contains { $0.name == "image" })
    #expect(!String(decoding: try picture(.pdf), as: UTF8.self).contains("/Image"))
  }

  /// A font with the meanings of its letters is there for text alone.
  @Test func textStaysTextInAPDF() throws {
    func file(_ string: String) throws -> String {
      var canvas = VectorCanvas(format: .pdf, size: size)
      canvas.draw(Text(string, font: font, color: .black, at: Point(x: 2, y: 15)))
      return String(decoding: try canvas.bytes(), as: UTF8.self)
    }
    let text = try file("loss")
    #expect(text.contains("+DejaVuSans\n") && text.contains("/ToUnicode"))
    #expect(try !file("").contains("/ToUnicode"))
  }

  @Test(arguments: [VectorCanvas.Format.svg, .pdf])
  func drawsTheSameTwice(_ format: VectorCanvas.Format) throws {
    let first = try picture(format)
    _ = RasterCanvas(size: size)
    _ = VectorCanvas(format: format, size: size)
    #expect(try picture(format) == first)
    #expect(!String(decoding: first, as: UTF8.self).contains("CreationDate"))
  }

  @Test(arguments: [VectorCanvas.Format.svg, .pdf])
  func reportsTheFirstErrorAtTheEnd(_ format: VectorCanvas.Format) {
    var canvas = VectorCanvas(format: format, size: size)
    let line = Path(through: [Point(x: 0, y: 0), Point(x: 9, y: 9)])
    canvas.stroke(line, with: Stroke(.black, width: 1, dashes: [-1]))
    canvas.stroke(line, with: Stroke(.black, width: 1))
    var error: DrawingError?
    do throws(DrawingError) {
      _ = try canvas.bytes()
    } catch let thrown {
      error = thrown
    }
    #expect(error?.description.contains("dash") == true)
  }
}
