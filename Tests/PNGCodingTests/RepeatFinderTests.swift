import Testing

@testable import PNGCoding

@Suite struct RepeatFinderTests {
  private func repeated(_ pixels: Int, _ distance: Int) -> Token {
    Token(repeating: pixels, distance: .distance(distance))
  }

  /// A flat row is a pixel and repeats of it, no longer than 258 bytes.
  @Test(arguments: [3, 4]) func repeatsThePixelToTheLeft(channels: Int) {
    let longest = 258 / channels
    for rest in [1, 2, 7, 8, 9, longest] {
      let width = 1 + 2 * longest + rest
      let rows = PixelRows(
        width: width, height: 1, premultiplied: Array(repeating: 0xFF0A_0B0C, count: width),
        isOpaque: channels == 3)
      #expect(
        RepeatFinder.tokens(of: rows) == [
          Token(symbol: 0), Token(pixel: 0xFF0A_0B0C, hasAlpha: channels == 4),
          repeated(longest, channels), repeated(longest, channels), repeated(rest, channels),
          Token(symbol: 256),
        ])
    }
  }

  /// All pixels of a row differ, and the next row is the same: it is a row's bytes away.
  @Test func repeatsThePixelAbove() {
    let rows = opaqueRows(width: 50, height: 2) { noise($0 % 50) }
    let expected =
      [Token(symbol: 0)] + (0..<50).map { Token(pixel: noise($0), hasAlpha: false) }
      + [Token(symbol: 0), repeated(50, 151), Token(symbol: 256)]
    #expect(RepeatFinder.tokens(of: rows) == expected)
  }

  /// A pair comes again, as far back as a repeat may reach; one pixel farther it is as if new.
  @Test(arguments: [(3, 10_922), (4, 8192)])
  func repeatsAPairWithinTheWindow(channels: Int, farthest: Int) {
    for back in [3, 9, farthest, farthest + 1] {
      let pair: [UInt32] = [0xFF01_0203, 0xFF04_0506]
      let pixels = pair + Array(repeating: 0xFFFF_FFFF, count: back - 2) + pair
      let tokens = RepeatFinder.tokens(
        of: PixelRows(
          width: back + 2, height: 1, premultiplied: pixels, isOpaque: channels == 3))
      let end =
        back <= farthest
        ? [repeated(2, back * channels)]
        : pair.map { Token(pixel: $0, hasAlpha: channels == 4) }
      #expect(Array(tokens.suffix(end.count + 1)) == end + [Token(symbol: 256)])
    }
  }

  /// The pair stands in another row, and the bytes for the filters between them count.
  @Test func countsFiltersBetweenRows() {
    var pixels = (0..<60).map { noise($0) }
    pixels[53] = pixels[5]
    pixels[54] = pixels[6]
    let rows = PixelRows(width: 20, height: 3, premultiplied: pixels)
    // 48 pixels back, over the starts of two rows; and no farther than the pixels agree.
    #expect(RepeatFinder.tokens(of: rows).contains(repeated(2, 3 * 48 + 2)))
    pixels[53] = noise(53)
    pixels[54] = noise(54)
    pixels[45] = pixels[18]
    pixels[46] = pixels[19]
    pixels[47] = pixels[20]
    // A pair at the end of a row: what follows there is the next row's filter.
    let atEnd = PixelRows(width: 20, height: 3, premultiplied: pixels)
    #expect(RepeatFinder.tokens(of: atEnd).contains(repeated(2, 3 * 27 + 2)))
  }
}
