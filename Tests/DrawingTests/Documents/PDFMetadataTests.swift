import Testing

@testable import Drawing

@Suite struct PDFMetadataTests {
  /// All there is in section 7.3.4 of ISO 32000-1, and what may stand between it.
  @Test func readsWhatOthersWrite() {
    let file = """
      %PDF-1.4
      7 0 obj
      <</Producer(p)/Title (Strange \\(no\\)\\151 a(b)c \\
      on)
        /Trapped /False /CreationDate (D:2020) /Subject <FEFF0177 2212>/Count 3
        /Keywords <616> /Creator () >>
      endobj
      trailer << /Info 7 0 R /Root 1 0 R >>
      """
    #expect(
      DocumentMetadata(pdf: Array(file.utf8))
        == DocumentMetadata(
          title: "Strange (no)i a(b)c on", description: "\u{177}\u{2212}", source: "a`",
          creator: ""))
  }
}
