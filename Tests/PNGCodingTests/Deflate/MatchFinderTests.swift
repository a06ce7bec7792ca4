import Testing

@testable import PNGCoding

@Suite struct RepeatFinderTests {
  /// The tokens of a whole picture, told in one patch.
  private func tokens(of rows: PixelRows) -> [Token] {
    let whole = Patch.Place(columns: 0..<rows.width, rows: 0..<rows.height)
    return MatchFinder.tokens(of: rows, at: whole).tokens
  }

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
        tokens(of: rows) == [
          Token(symbol: 0), Token(pixel: 0xFF0A_0B0C, hasAlpha: channels == 4),
          repeated(longest, channels), repeated(longest, channels), repeated(rest, channels),
        ])
    }
  }

  /// All pixels of a row differ, and the next row is the same: it is a row's bytes away.
  @Test func repeatsThePixelAbove() {
    let rows = opaqueRows(width: 50, height: 2) { noise($0 % 50) }
    let expected =
      [Token(symbol: 0)] + (0..<50).map { Token(pixel: noise($0), hasAlpha: false) }
      + [Token(symbol: 0), repeated(50, 151)]
    #expect(tokens(of: rows) == expected)
  }

  /// A pair comes again, as far back as a repeat may reach; one pixel farther it is as if new.
  @Test(arguments: [(3, 10_922), (4, 8192)])
  func repeatsAPairWithinTheWindow(channels: Int, farthest: Int) {
    for back in [3, 9, farthest, farthest + 1] {
      let pair: [UInt32] = [0xFF01_0203, 0xFF04_0506]
      let pixels = pair + Array(repeating: 0xFFFF_FFFF, count: back - 2) + pair
      let tokens = tokens(
        of: PixelRows(
          width: back + 2, height: 1, premultiplied: pixels, isOpaque: channels == 3))
      let end =
        back <= farthest
        ? [repeated(2, back * channels)]
        : pair.map { Token(pixel: $0, hasAlpha: channels == 4) }
      #expect(Array(tokens.suffix(end.count)) == end)
    }
  }

  /// The pair stands in another row, and the bytes for the filters between them count.
  @Test func countsFiltersBetweenRows() {
    var pixels = (0..<60).map { noise($0) }
    pixels[53] = pixels[5]
    pixels[54] = pixels[6]
    let rows = PixelRows(width: 20, height: 3, premultiplied: pixels)
    // 48 pixels back, over the starts of two rows; and no farther than the pixels agree.
    #expect(tokens(of: rows).contains(repeated(2, 3 * 48 + 2)))
    pixels[53] = noise(53)
    pixels[54] = noise(54)
    pixels[45] = pixels[18]
    pixels[46] = pixels[19]
    pixels[47] = pixels[20]
    // A pair at the end of a row: what follows there is the next row's filter.
    let atEnd = PixelRows(width: 20, height: 3, premultiplied: pixels)
    #expect(tokens(of: atEnd).contains(repeated(2, 3 * 27 + 2)))
  }

  /// Of all that is above a patch, only the row before it may be repeated.
  @Test func looksAtThePatchAndTheRowAboveAlone() {
    func patch(_ above: Int, _ before: Int) -> [Token] {
      let rows = opaqueRows(width: 40, height: 6) { index in
        switch index / 40 {
        case 0..<2: noise(index % 40 + above)
        case 2: noise(index % 40 + before)
        case 3: noise(index % 40)
        default: noise(index % 40 + 7)
        }
      }
      return MatchFinder.tokens(of: rows, at: .init(columns: 0..<40, rows: 3..<6)).tokens
    }
    // Both rows above are like the first of the patch: it cannot be told by pairs seen there.
    #expect(patch(0, 1000) == patch(2000, 1000))
    #expect(patch(0, 1000).prefix(41).allSatisfy { $0.extra.count == 0 })
    #expect(patch(2000, 0).prefix(2) == [Token(symbol: 0), repeated(40, 121)])
  }

  /// Rows are told apart, and only those that begin the picture's rows have a filter.
  @Test func saysWhereRowsEnd() {
    let rows = opaqueRows(width: 40, height: 3) { noise($0 % 40) }
    let first = MatchFinder.tokens(of: rows, at: .init(columns: 0..<30, rows: 0..<3))
    #expect(first.ends == [31, 33, 35] && first.tokens[31] == Token(symbol: 0))
    let second = MatchFinder.tokens(of: rows, at: .init(columns: 30..<40, rows: 0..<3))
    #expect(second.ends == [10, 11, 12])
    #expect(second.tokens.suffix(2) == [repeated(10, 121), repeated(10, 121)])
  }

  /// What is to the left or to the right of a patch changes nothing in it, though it is repeated.
  @Test func looksAtNothingBesideThePatch() {
    func patch(beside colour: UInt32?) -> [Token] {
      let rows = opaqueRows(width: 40, height: 4) { index in
        10..<30 ~= index % 40 ? noise(index / 3) : colour ?? noise(index / 3)
      }
      return MatchFinder.tokens(of: rows, at: .init(columns: 10..<30, rows: 0..<4)).tokens
    }
    #expect(patch(beside: nil) == patch(beside: 0xFF00_0000))
  }

  /// A repeat of what goes on beyond the patch ends where the patch does.
  @Test func repeatsEndWithThePatch() {
    var pixels = (0..<80).map { noise($0) }
    // At the right edge of the patch, columns 0 to 29, begin four pixels that come again.
    pixels.replaceSubrange(52..<56, with: pixels[28..<32])
    let rows = PixelRows(width: 40, height: 2, premultiplied: pixels)
    let patch = MatchFinder.tokens(of: rows, at: .init(columns: 0..<30, rows: 0..<2))
    #expect(patch.tokens.contains(repeated(2, 3 * 24 + 1)))
    #expect(!patch.tokens.contains(repeated(4, 3 * 24 + 1)))
  }
}
