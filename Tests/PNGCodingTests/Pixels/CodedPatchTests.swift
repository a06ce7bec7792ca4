import Testing

@testable import PNGCoding

@Suite struct CodedPatchTests {
  private func bytes(_ patches: [CodedPatch]) -> [UInt8] {
    let bits = patches.reduce(0) { $0 + $1.bitCount }
    return [UInt8](unsafeUninitializedCapacity: bits / 8 + 2 * BitWriter.slack) { bytes, count in
      var writer = BitWriter(into: UnsafeMutableRawBufferPointer(bytes))
      for patch in patches { patch.write(to: &writer) }
      writer.fillByte()
      count = writer.byteCount
    }
  }

  /// Patches beside each other are written row by row, as their tokens would be.
  @Test func joinedPatchesAreInTheOrderOfTheirRows() {
    let rows = opaqueRows(width: 100, height: 9) { noise(Int(hash($0)) % 5) }
    let patches = Patch.places(of: rows, width: 30, height: 9)[0].map { Patch(of: rows, at: $0) }
    let code = DeflateCode(for: TokenCounts(ofEach: 1), channels: 3)
    let joined = CodedPatch(joining: patches.map { CodedPatch($0, by: code) })
    let expected = [UInt8](unsafeUninitializedCapacity: 100_000) { bytes, count in
      var writer = BitWriter(into: UnsafeMutableRawBufferPointer(bytes))
      for row in 0..<9 {
        for patch in patches { code.write(patch.tokens(inRow: row), to: &writer) }
      }
      #expect(joined.bitCount == writer.bitCount)
      writer.fillByte()
      count = writer.byteCount
    }
    #expect(joined.rowCount == 9)
    #expect(bytes([joined]) == expected)
    #expect(bytes([joined, joined]).count == (2 * joined.bitCount + 7) / 8)
  }
}
