import Testing

@testable import Drawing

/// What is written into a file is read from it again.
@Suite struct DocumentMetadataTests {
  private let circle = Path(circleAround: Point(x: 9, y: 9), radius: 5)
  private let size = Size(width: 40, height: 30)

  private func pdf(_ information: DocumentMetadata?) throws -> [UInt8] {
    var canvas = PDFCanvas(size: size, information: information)
    canvas.fill(circle, with: .black)
    return try canvas.bytes()
  }

  private func svg(_ information: DocumentMetadata?) -> [UInt8] {
    var canvas = SVGCanvas()
    canvas.fill(circle, with: .black)
    return canvas.document(size: size, metadata: information)
  }

  static let texts = [
    "plain", "ŷ = w·x + b, −15", "a (b) \\ c) \\n \\051", "<&>\"'&amp;&lt;", "two\nlines\ttab",
    "/Title (x) >> endobj", "x << y", "</desc><title>no</title>", "𝓦 😀", "",
  ]

  @Test(arguments: texts) func isReadAgain(text: String) throws {
    let information = DocumentMetadata(
      title: text + "1", description: text + "2", source: text + "3", creator: text + "4")
    #expect(DocumentMetadata(svg: svg(information)) == information)
    #expect(DocumentMetadata(pdf: try pdf(information)) == information)
    #expect(svg(information) == svg(information))
  }

  @Test func isNotThereUnlessGiven() throws {
    #expect(DocumentMetadata(svg: svg(nil)) == nil)
    #expect(DocumentMetadata(pdf: try pdf(nil)) == nil)
    for other in ["", "%PDF-", "%PDF-1.4 /Info 7 0 R", "<svg", "<svg><title>a</title>"] {
      #expect(DocumentMetadata(svg: Array(other.utf8)) == nil)
      #expect(DocumentMetadata(pdf: Array(other.utf8)) == nil)
    }
  }
}
