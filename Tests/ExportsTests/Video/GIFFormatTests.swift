import Testing

@testable import Exports

@Suite struct GIFFormatTests {
  /// Whole hundredths of a second, two or more: 50, 33⅓, 25, 20, … frames in a second.
  @Test(arguments: [
    (1, 100), (3, 33), (10, 10), (12, 8), (15, 7), (20, 5), (24, 4), (25, 4), (30, 3), (40, 3),
    (42, 2), (50, 2), (60, 2),
  ])
  func countsHundredths(framesPerSecond: Int, delay: Int) {
    let rate = GIFFormat().rate(nearest: framesPerSecond)
    #expect(rate == FrameRate(count: 100, seconds: delay))
  }

  /// Once only is −1, and otherwise repetitions are counted.
  @Test func saysHowOften() {
    #expect(GIFFormat().making().contains("-loop 0 "))
    #expect(GIFFormat().making(plays: 1).contains("-loop -1 "))
    #expect(GIFFormat().making(plays: 5).contains("-loop 4 "))
  }

  /// The three bytes 1, 2 and 3 in base 64 (RFC 4648).
  @Test func hasThePaletteFound() {
    #expect(GIFFormat().making().contains(";base64,AQID "))
  }

  /// The comment stands in front of the byte that ends a GIF.
  @Test func tellsWhereItCameFromInAComment() throws {
    let file = try GIFFormat().told([1, 2, 0x3B])
    let comment = VideoMetadata(ProvenanceTests.provenance.information).gifComment
    #expect(file == [1, 2] + comment + [0x3B])
  }
}
