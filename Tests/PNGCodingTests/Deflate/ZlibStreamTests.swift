import Testing

@testable import PNGCoding

@Suite struct ZlibStreamTests {
  private func expectInflatesToItself(_ rows: PixelRows) throws {
    let isSame = try Zlib.inflated(zlibStream(of: rows), count: rows.byteCount) == plainBytes(rows)
    #expect(isSame, "\(rows.width) × \(rows.height), \(rows.channels) channels")
  }

  /// A header for deflate with the whole window, whose two bytes are a multiple of 31.
  @Test func startsAsTheSpecificationSays() {
    let stream = zlibStream(of: opaqueRows(width: 5, height: 5) { noise($0) })
    #expect(stream[0] == 0x78)
    #expect((Int(stream[0]) << 8 + Int(stream[1])) % 31 == 0)
    #expect(stream[1] & 0x20 == 0)
  }

  /// Runs of all lengths, flat or as the row above, in pictures of three and four channels.
  @Test(arguments: [3, 4]) func keepsRunsOfAllLengths(channels: Int) throws {
    for run in 1...180 {
      let width = run + 3
      let pixels = (0..<(3 * width)).map { index in
        1...run ~= index % width ? 0xFF20_4060 : noise(index)
      }
      try expectInflatesToItself(
        PixelRows(width: width, height: 3, premultiplied: pixels, isOpaque: channels == 3))
    }
  }

  /// Few colours repeat in all ways, in rows of all lengths.
  @Test(arguments: [2, 3, 7, 40])
  func keepsPicturesOfFewColours(colors: Int) throws {
    for width in 1...40 {
      try expectInflatesToItself(
        opaqueRows(width: width, height: 30) { noise(Int(hash($0 + width)) % colors) })
    }
  }

  /// Rows so long that the one above is about as far as a repeat may reach.
  @Test(arguments: [8190, 8191, 8192, 10_921, 10_922, 10_923, 33_000])
  func keepsLongRows(width: Int) throws {
    for isOpaque in [true, false] {
      let pixels = (0..<(4 * width)).map { noise($0 % width / 3 % 5000) }
      try expectInflatesToItself(
        PixelRows(width: width, height: 4, premultiplied: pixels, isOpaque: isOpaque))
    }
  }

  /// All values of all channels.
  @Test func keepsAllBytes() throws {
    try expectInflatesToItself(
      PixelRows(
        width: 256, height: 4,
        premultiplied: (0..<1024).map { 0xFF00_0000 | UInt32($0 % 256) << (8 * UInt32($0 / 256)) },
        isOpaque: false))
  }

  /// What cannot be shortened is stored: five bytes to each 65535, and six around all of it.
  @Test(arguments: [(128, 128), (209, 209), (300, 217)])
  func storesNoise(width: Int, height: Int) throws {
    let rows = opaqueRows(width: width, height: height) { noise(Int(hash($0 + 1))) }
    let blocks = (rows.byteCount + 65534) / 65535
    #expect(zlibStream(of: rows).count == rows.byteCount + 5 * blocks + 6)
    try expectInflatesToItself(rows)
  }
}
