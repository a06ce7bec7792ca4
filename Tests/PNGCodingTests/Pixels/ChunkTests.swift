import Testing

@testable import PNGCoding

@Suite struct ChunkTests {
  @Test func hasLengthTypeDataAndChecksum() {
    var file: [UInt8] = [1, 2, 3]
    file.append(chunk: "tEXt", [7, 8, 9])
    let body = Array("tEXt".utf8) + [7, 8, 9]
    #expect(file == [1, 2, 3, 0, 0, 0, 3] + body + bigEndian(Zlib.crc(body)))
  }

  /// The end of every PNG.
  @Test func isTheKnownEnd() {
    var file: [UInt8] = []
    file.append(chunk: "IEND", [])
    #expect(file == [0, 0, 0, 0, 0x49, 0x45, 0x4E, 0x44, 0xAE, 0x42, 0x60, 0x82])
  }

  @Test func putsTheHighestByteFirst() {
    #expect(bigEndian(0x0102_03FF) == [1, 2, 3, 255])
  }
}
