import Drawing
import Testing

@testable import Exports

@Suite struct MP4FormatTests {
  @Test func hasEvenSidesOnTheSameBackground() {
    let video = MP4Format().making(background: Color(hex: 0x0A80FF))
    #expect(video.contains("pad=ceil(iw/2)*2:ceil(ih/2)*2:color=0x0a80ff,"))
  }

  @Test func hasNoLoopCount() {
    #expect(!MP4Format().making(plays: 5).contains("-loop"))
  }

  @Test func leavesItsTextsToFfmpeg() throws {
    #expect(try MP4Format().told([1, 2, 3]) == [1, 2, 3])
    let texts = MP4Format().texts(of: ProvenanceTests.provenance.information)
    #expect(texts.map(\.key) == ["title", "description", "comment"])
  }
}
