import Testing

@testable import PNGCoding

@Suite struct DeflateCodeTests {
  private func bitCounts(_ tokens: [Token], by code: DeflateCode) -> [Int] {
    tokens.map { token in
      var count = 0
      _ = [UInt8](unsafeUninitializedCapacity: 2 * BitWriter.slack) { bytes, _ in
        var writer = BitWriter(into: UnsafeMutableRawBufferPointer(bytes))
        code.write([token], to: &writer)
        count = writer.bitCount
      }
      return count
    }
  }

  /// Two symbols as often as each other have a bit each, and what ends the block is the third: with
  /// frequencies 8, 8 and 1, the lengths are 1, 2 and 2.
  @Test func frequentSymbolsAreShort() {
    let tokens = Array(repeating: Token(symbol: 3), count: 9) + [Token(symbol: 7)]
    let code = DeflateCode(for: TokenCounts(tokens, channels: 3), channels: 3)
    #expect(bitCounts([Token(symbol: 3), Token(symbol: 7)], by: code) == [1, 2])
    #expect(code.end.count == 2)
  }

  /// Behind a length and a distance are their extra bits: of 20 pixels, which are 60 bytes, 3 (59
  /// to 66 have symbol 273), and of 3841 bytes 10.
  @Test func repeatsHaveExtraBits() {
    let token = Token(repeating: 20, distance: DeflateSymbol.distance(3841))
    let code = DeflateCode(for: TokenCounts([token], channels: 3), channels: 3)
    // A bit for the length, as for what ends the block, and one for the only distance.
    #expect(bitCounts([token], by: code) == [1 + 3 + 1 + 10])
  }

  /// With one of each, any token has bits, of which no four are too many to be added at once.
  @Test(arguments: [3, 4]) func allSymbolsMayHaveBits(channels: Int) {
    let code = DeflateCode(for: TokenCounts(ofEach: 1), channels: channels)
    let pixels = (0..<256).map { Token(pixel: 0x0101_0101 * $0, hasAlpha: channels == 4) }
    let repeats = (1...(DeflateSymbol.longest / channels)).map {
      Token(repeating: $0, distance: DeflateSymbol.distance($0 * 128))
    }
    let counts = bitCounts(pixels + repeats, by: code)
    #expect(counts.allSatisfy { $0 > 0 && $0 <= BitWriter.mostBits })
  }
}
