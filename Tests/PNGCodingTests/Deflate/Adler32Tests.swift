import Testing

@testable import PNGCoding

@Suite struct Adler32Tests {
  private func sums(
    of rows: PixelRows, inParts parts: [Range<Int>], cutAt cuts: [Int] = []
  ) -> Adler32 {
    let columns = zip([0] + cuts, cuts + [rows.width]).map { $0..<$1 }
    return parts.reduce(into: Adler32()) { sums, part in
      let patches = columns.map { Adler32(of: rows, at: .init(columns: $0, rows: part)) }
      sums.add(Adler32(joining: patches))
    }
  }

  /// Widths around a block of pixels, around several lanes, and beyond what sums of 32 bits hold.
  @Test(arguments: [1, 7, 8, 9, 127, 128, 129, 255, 256, 1000, 16_384, 16_385, 40_000])
  func isZlibs(width: Int) {
    for isOpaque in [true, false] {
      let rows = PixelRows(
        width: width, height: 3,
        premultiplied: (0..<(3 * width)).map { isOpaque ? noise($0) : premultiplied(hash($0)) },
        isOpaque: isOpaque)
      #expect(sums(of: rows, inParts: [0..<rows.height]).value == Zlib.adler(plainBytes(rows)))
    }
  }

  @Test func partsAddUp() {
    let rows = opaqueRows(width: 1000, height: 40) { noise($0) }
    let whole = Zlib.adler(plainBytes(rows))
    #expect(sums(of: rows, inParts: [0..<1, 1..<17, 17..<40]).value == whole)
    #expect(sums(of: rows, inParts: (0..<40).map { $0..<($0 + 1) }).value == whole)
    #expect(sums(of: rows, inParts: [0..<40], cutAt: [1]).value == whole)
    #expect(sums(of: rows, inParts: [0..<17, 17..<40], cutAt: [256, 512, 999]).value == whole)
  }

  /// Of nothing, the checksum is 1 (RFC 1950, section 8.2).
  @Test func beginsWithOne() {
    #expect(Adler32().value == 1)
  }

  /// The greatest sums there are.
  @Test(arguments: [true, false])
  func isZlibsForWhite(isOpaque: Bool) {
    let rows = PixelRows(
      width: 33_000, height: 2, premultiplied: Array(repeating: .max, count: 66_000),
      isOpaque: isOpaque)
    #expect(sums(of: rows, inParts: [0..<rows.height]).value == Zlib.adler(plainBytes(rows)))
  }
}
