/// A picture as compressed data: what the chunks `IDAT` hold, and of animated pictures `fdAT`.
///
/// Source: RFC 1950, section 2.2, and PNG, section 10, *Compression*.
///
/// - Parameters:
///   - rows: The picture.
///   - block: The same; nil for that of a picture that stands alone.
func zlibStream(of rows: PixelRows, in block: DeflateBlock? = nil) -> [UInt8] {
  let block = block ?? DeflateBlock(of: rows)
  // Deflate that looks back 32768 bytes, compressed for speed.
  let header: [UInt8] = [0x78, 0x01]
  let checksum = bigEndian(Int(block.checksum.value))
  if block.byteCount > storedByteCount(rows) { return header + stored(rows.bytes) + checksum }
  let byteCount = header.count + block.byteCount + checksum.count
  return [UInt8](unsafeUninitializedCapacity: byteCount + BitWriter.slack) { bytes, count in
    var writer = BitWriter(into: UnsafeMutableRawBufferPointer(bytes))
    for byte in header { writer.append(BitString(UInt64(byte), count: 8)) }
    block.write(to: &writer)
    writer.fillByte()
    for byte in checksum { writer.append(BitString(UInt64(byte), count: 8)) }
    count = writer.byteCount
  }
}

/// The most bytes in a block that is not compressed.
private let longestStored = 65535

/// The length of blocks that are not compressed.
private func storedByteCount(_ rows: PixelRows) -> Int {
  rows.byteCount + 5 * ((rows.byteCount + longestStored - 1) / longestStored)
}

/// Bytes as they are.
///
/// Source: RFC 1951, section 3.2.4, *Non-compressed blocks*.
private func stored(_ bytes: [UInt8]) -> [UInt8] {
  var stream: [UInt8] = []
  for start in stride(from: 0, to: bytes.count, by: longestStored) {
    let block = bytes[start...].prefix(longestStored)
    let isLast = block.endIndex == bytes.endIndex
    let length = UInt16(block.count)
    stream.append(isLast ? 1 : 0)
    for number in [length, ~length] {
      stream += [UInt8(truncatingIfNeeded: number), UInt8(number >> 8)]
    }
    stream += block
  }
  return stream
}
