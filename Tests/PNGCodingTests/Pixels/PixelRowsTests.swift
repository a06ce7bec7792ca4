import Testing

@testable import PNGCoding

@Suite struct PixelRowsTests {
  @Test func leavesAlphaOutWhereAllIsOpaque() {
    let rows = PixelRows(width: 2, height: 1, premultiplied: [0xFF01_0203, 0xFF04_0506])
    #expect(rows.channels == 3 && rows.stride == 7 && rows.byteCount == 7)
    #expect(rows.bytes == [0, 1, 2, 3, 4, 5, 6])
  }

  @Test func straightensColours() {
    // 64 of 128 is half of 255, and what is not there has no colour.
    let rows = PixelRows(width: 1, height: 3, premultiplied: [0x8040_8000, 0xFF01_0203, 0x00])
    #expect(rows.bytes == [0, 128, 255, 0, 128, 0, 1, 2, 3, 255, 0, 0, 0, 0, 0])
  }

  @Test func keepsAlphaWhenAsked() {
    let rows = PixelRows(width: 1, height: 1, premultiplied: [0xFF01_0203], isOpaque: false)
    #expect(rows.bytes == [0, 1, 2, 3, 255])
  }

  @Test func findsTheOnePixelThatIsNotOpaque() {
    for index in 0..<100 {
      var pixels = Array(repeating: UInt32(0xFF00_0000), count: 100)
      pixels[index] = 0xFE00_0000
      #expect(PixelRows(width: 10, height: 10, premultiplied: pixels).channels == 4)
    }
  }

  @Test func replacesAPartAndSaysWhetherItDiffers() {
    let old = (0..<12).map { noise($0) }
    var new = old
    // The least by which two pixels may differ.
    new[6] ^= 1
    var rows = PixelRows(width: 4, height: 3, premultiplied: old)
    let differ = new.withUnsafeBufferPointer { new in
      [(0..<4, 0..<1), (0..<2, 0..<3), (2..<3, 0..<3), (0..<4, 0..<3)].map { columns, range in
        rows.replace(columns, inRows: range, from: new)
      }
    }
    #expect(differ == [false, false, true, false])
    #expect(rows.pixels == new)
  }

  @Test func straightensWhatItReplaces() {
    var rows = PixelRows(width: 1, height: 2, premultiplied: [0, 0], isOpaque: false)
    let isDifferent = ([0x8040_8000, 0] as [UInt32]).withUnsafeBufferPointer {
      rows.replace(0..<1, inRows: 0..<2, from: $0)
    }
    #expect(isDifferent && rows.bytes == [0, 128, 255, 0, 128, 0, 0, 0, 0, 0])
  }
}
