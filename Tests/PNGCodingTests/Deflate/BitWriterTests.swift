import Testing

@testable import PNGCoding

@Suite struct BitWriterTests {
  private func bytes(capacity: Int, _ write: (inout BitWriter) -> Void) -> [UInt8] {
    [UInt8](unsafeUninitializedCapacity: capacity + BitWriter.slack) { bytes, count in
      var writer = BitWriter(into: UnsafeMutableRawBufferPointer(bytes))
      write(&writer)
      count = writer.byteCount
    }
  }

  /// 101, then 01, then 1111 from the lowest bit on: 111 01 101 and 1 in the next byte.
  @Test func startsAtTheLowestBit() {
    let bytes = bytes(capacity: 2) { writer in
      writer.append(BitString(0b101, count: 3).then(BitString(0b01, count: 2)))
      writer.append(BitString(0b1111, count: 4))
      writer.fillByte()
    }
    #expect(bytes == [0b1110_1101, 0b0000_0001])
  }

  @Test func fillsNothingBehindAFullByte() {
    let bytes = bytes(capacity: 2) { writer in
      writer.append(BitString(0xAB, count: 8))
      writer.fillByte()
      writer.append(BitString(0xCD, count: 8))
    }
    #expect(bytes == [0xAB, 0xCD])
  }

  /// Strings of all lengths, read back bit by bit.
  @Test func losesNoBit() {
    let strings = (0...(8 * BitWriter.mostBits)).map { index in
      let count = index % (BitWriter.mostBits + 1)
      let bits = UInt64(hash(index)) << 32 | UInt64(hash(~index))
      return BitString(bits & (1 << UInt64(count) - 1), count: count)
    }
    let bytes = bytes(capacity: 8 * strings.count) { writer in
      for string in strings { writer.append(string) }
      writer.fillByte()
    }
    let expected = strings.flatMap { bits($0.bits, count: $0.count) }
    let written = bytes.flatMap { bits(UInt64($0), count: 8) }
    let isSame = Array(written.prefix(expected.count)) == expected
    #expect(isSame)
    #expect(bytes.count == (expected.count + 7) / 8)
  }

  /// Stretches of a long string of bits, from all places in a byte to all places in a byte.
  @Test func takesBitsOfBytes() {
    let source = (0..<400).map { UInt8(truncatingIfNeeded: hash($0)) }
    let all = source.flatMap { bits(UInt64($0), count: 8) }
    let stretches = (0..<700).map { index -> Range<Int> in
      let start = Int(hash(index)) % 2000
      return start..<(start + Int(hash(~index)) % (index % 3 == 0 ? 12 : 1100))
    }
    let bytes = bytes(capacity: 700 * 140) { writer in
      source.withUnsafeBytes { for stretch in stretches { writer.append($0, bits: stretch) } }
      writer.fillByte()
    }
    let expected = stretches.flatMap { all[$0] }
    let written = bytes.flatMap { bits(UInt64($0), count: 8) }
    let isSame = Array(written.prefix(expected.count)) == expected
    #expect(isSame)
    #expect(bytes.count == (expected.count + 7) / 8)
  }

  @Test func countsBits() {
    _ = bytes(capacity: 10) { writer in
      writer.append(BitString(0, count: 13))
      #expect(writer.bitCount == 13 && writer.byteCount == 1)
    }
  }

  private func bits(_ number: UInt64, count: Int) -> [Bool] {
    (0..<count).map { number >> UInt64($0) & 1 == 1 }
  }
}
