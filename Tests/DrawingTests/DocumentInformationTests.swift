import Testing

@testable import Drawing

/// What is written into a file is read from it again.
@Suite struct DocumentInformationTests {
  private func bytes(
    _ format: VectorCanvas.Format, _ information: DocumentInformation?
  ) throws -> [UInt8] {
    var canvas = VectorCanvas(
      format: format, size: Size(width: 40, height: 30), information: information)
    canvas.fill(Path(circleAround: Point(x: 9, y: 9), radius: 5), with: .black)
    return try canvas.bytes()
  }

  static let texts = [
    "plain", "ŷ = w·x + b, −15", "a (b) \\ c) \\n \\051", "<&>\"'&amp;&lt;", "two\nlines\ttab",
    "/Title (x) >> endobj", "x << y", "</desc><title>no</title>", "𝓦 😀", "",
  ]

  @Test(arguments: texts) func isReadAgain(text: String) throws {
    let information = DocumentInformation(
      title: text + "1", description: text + "2", source: text + "3", creator: text + "4")
    let svg = try bytes(.svg, information)
    #expect(DocumentInformation(svg: svg) == information)
    #expect(DocumentInformation(pdf: try bytes(.pdf, information)) == information)
    #expect(try bytes(.svg, information) == svg)
  }

  @Test func isNotThereUnlessGiven() throws {
    #expect(DocumentInformation(svg: try bytes(.svg, nil)) == nil)
    #expect(DocumentInformation(pdf: try bytes(.pdf, nil)) == nil)
    for other in ["", "%PDF-", "%PDF-1.4 /Info 7 0 R", "<svg", "<svg><title>a</title>"] {
      #expect(DocumentInformation(svg: Array(other.utf8)) == nil)
      #expect(DocumentInformation(pdf: Array(other.utf8)) == nil)
    }
  }
}
