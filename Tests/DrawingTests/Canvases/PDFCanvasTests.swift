import Testing

@testable import Drawing

@Suite struct PDFCanvasTests {
  private let size = Size(width: 40, height: 30)
  private let font = Font(family: "DejaVu Sans", size: 10)

  private func rectangle(
    _ minX: Double, _ minY: Double, _ maxX: Double, _ maxY: Double
  ) -> Rectangle {
    Rectangle(minX: minX, minY: minY, maxX: maxX, maxY: maxY)
  }

  /// Draws something of everything there is.
  private func picture() throws -> [UInt8] {
    var canvas = PDFCanvas(size: size)
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

  @Test func aPDFIsOnePageMeasuredInPoints() throws {
    let canvas = PDFCanvas(size: size, scale: 2)
    let file = String(decoding: try canvas.bytes(), as: UTF8.self)
    #expect(file.contains("/MediaBox [ 0 0 80 60 ]"))
    #expect(file.contains("/Count 1\n"))
  }

  /// The end of a PDF names the place of the table that names the places of all objects.
  @Test func aPDFIsWhole() throws {
    let bytes = try picture()
    #expect(bytes.starts(with: Array("%PDF-1.4".utf8)))
    let lines = bytes.split(separator: UInt8(ascii: "\n")).map {
      String(decoding: $0, as: UTF8.self)
    }
    #expect(lines.last == "%%EOF" && lines.dropLast(2).last == "startxref")
    let table = try #require(lines.dropLast().last.flatMap { Int($0) })
    #expect(bytes[table...].starts(with: Array("xref".utf8)))
  }

  @Test func holdsNoPixels() throws {
    #expect(!String(decoding: try picture(), as: UTF8.self).contains("/Image"))
  }

  /// A font with the meanings of its letters is there for text alone.
  @Test func textStaysTextInAPDF() throws {
    func file(_ string: String) throws -> String {
      var canvas = PDFCanvas(size: size)
      canvas.draw(Text(string, font: font, color: .black, at: Point(x: 2, y: 15)))
      return String(decoding: try canvas.bytes(), as: UTF8.self)
    }
    let text = try file("loss")
    #expect(text.contains("+DejaVuSans\n") && text.contains("/ToUnicode"))
    #expect(try !file("").contains("/ToUnicode"))
  }

  @Test func drawsTheSameTwice() throws {
    let first = try picture()
    _ = RasterCanvas(size: size)
    _ = PDFCanvas(size: size)
    #expect(try picture() == first)
    #expect(!String(decoding: first, as: UTF8.self).contains("CreationDate"))
  }

  @Test func reportsTheFirstErrorAtTheEnd() {
    var canvas = PDFCanvas(size: size)
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
