import Testing

@testable import PNGCoding

@Suite struct DeflateBlockTests {
  /// The length that is foretold is the one that is written.
  @Test func knowsItsLength() {
    for (width, colors) in [(1, 2), (33, 5), (100, 3), (257, 70_000)] {
      let rows = opaqueRows(width: width, height: 200) { noise(Int(hash($0)) % colors) }
      let block = DeflateBlock(of: rows)
      let written = [UInt8](
        unsafeUninitializedCapacity: block.byteCount + BitWriter.slack
      ) { bytes, count in
        var writer = BitWriter(into: UnsafeMutableRawBufferPointer(bytes))
        block.write(to: &writer)
        writer.fillByte()
        count = writer.byteCount
      }
      #expect(written.count == block.byteCount)
      // Final, and of the kind with codes of its own.
      #expect(written[0] & 0b111 == 0b101)
      #expect(block.checksum.value == Zlib.adler(plainBytes(rows)))
    }
  }
}
