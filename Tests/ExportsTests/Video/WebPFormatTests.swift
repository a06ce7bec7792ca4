import Testing

@testable import Exports

@Suite struct WebPFormatTests {
  /// A WebP counts plays, and 0 is forever.
  @Test func saysHowOften() {
    #expect(WebPFormat().making().contains("-loop 0 "))
    #expect(WebPFormat().making(plays: 5).contains("-loop 5 "))
  }

  /// A chunk of text at the end, its flag in the head, and the size of all (RFC 9649).
  @Test func tellsWhereItCameFromInAChunk() throws {
    let header = Array("RIFF".utf8) + [22, 0, 0, 0] + Array("WEBPVP8X".utf8) + [10, 0, 0, 0, 0x12]
    let head = header + [UInt8](repeating: 0, count: 9)
    let file = try WebPFormat().told(head)
    let size = (0..<4).reduce(0) { $0 | Int(file[4 + $1]) << (8 * $1) }
    #expect(file.count.isMultiple(of: 2) && size == file.count - 8)
    #expect(file[20] == 0x12 | 0x04)
    #expect(
      Array(file[30...]) == VideoMetadata(ProvenanceTests.provenance.information).xmpChunk)
  }

  @Test func leavesOtherFilesAlone() throws {
    #expect(try WebPFormat().told([1, 2, 3]) == [1, 2, 3])
    let plain = Array("RIFF\u{4}\0\0\0WEBPVP8L\u{4}\0\0\0\0\0\0\0".utf8)
    #expect(try WebPFormat().told(plain) == plain)
  }
}
