import Testing

@testable import PNGCoding

@Suite struct Adler32Tests {
  /// Widths around a block of pixels, around several lanes, and beyond what sums of 32 bits hold.
  @Test(arguments: [1, 7, 8, 9, 127, 128, 129, 255, 256, 1000, 16_384, 16_385, 40_000])
  func isZlibs(width: Int) {
    for isOpaque in [true, false] {
      let rows = PixelRows(
        width: width, height: 3,
        premultiplied: (0..<(3 * width)).map { isOpaque ? noise($0) : premultiplied(hash($0)) },
        isOpaque: isOpaque)
      #expect(Adler32.checksum(of: rows) == Zlib.adler(plainBytes(rows)))
    }
  }

  /// The greatest sums there are.
  @Test(arguments: [true, false])
  func isZlibsForWhite(isOpaque: Bool) {
    let rows = PixelRows(
      width: 33_000, height: 2, premultiplied: Array(repeating: .max, count: 66_000),
      isOpaque: isOpaque)
    #expect(Adler32.checksum(of: rows) == Zlib.adler(plainBytes(rows)))
  }
}
