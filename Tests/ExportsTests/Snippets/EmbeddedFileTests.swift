import Testing

@testable import Exports

@Suite struct EmbeddedFileTests {
  /// The kind of each format, as documents show it.
  @Test(arguments: [
    ("a.png", EmbeddedFile.Kind.still("png")), ("a.SVG", .still("svg")), ("a.pdf", .still("pdf")),
    ("a.apng", .animatedImage), ("a.gif", .animatedImage), ("a.webp", .animatedImage),
    ("a.mp4", .video), ("a.webm", .video), ("a.html", .page), ("frames", .frames),
    ("notes/v1.2", .frames),
  ])
  func isWhatItsEndingSays(path: String, kind: EmbeddedFile.Kind) {
    #expect(ExportFormats.format(ofPath: path).traits.medium == kind)
  }

  @Test func aDocumentOfPagesIsNoStill() {
    #expect(ExportFormats.format(ofPath: "a.pdf", isPaged: true).traits.medium == .pages)
  }
}
