import Testing

@testable import Exports

@Suite struct WebMFormatTests {
  @Test func hasNoLoopCount() {
    #expect(!WebMFormat().making(plays: 5).contains("-loop"))
  }

  @Test func hasAnAlphaChannelWhereTheBackgroundIsTransparent() {
    #expect(WebMFormat().making(background: nil).contains("-pix_fmt yuva420p "))
    #expect(WebMFormat().making().contains("-pix_fmt yuv420p "))
  }

  @Test func leavesItsTextsToFfmpeg() throws {
    #expect(try WebMFormat().told([1, 2, 3]) == [1, 2, 3])
    let texts = WebMFormat().texts(of: ProvenanceTests.provenance.information)
    #expect(texts.map(\.key) == ["title", "description", "comment"])
  }
}
