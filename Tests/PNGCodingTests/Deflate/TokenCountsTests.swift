import Testing

@testable import PNGCoding

@Suite struct TokenCountsTests {
  @Test(arguments: [3, 4]) func countsEachChannel(channels: Int) {
    let distance = DeflateSymbol.distance(3841)
    let tokens = [
      Token(symbol: 0), Token(pixel: 0x0505_0507, hasAlpha: channels == 4),
      Token(repeating: 2, distance: distance), Token(repeating: 2, distance: distance),
    ]
    let counts = TokenCounts(tokens, channels: channels)
    #expect(counts.symbols[0] == 1)
    #expect(counts.symbols[5] == channels - 1)
    #expect(counts.symbols[7] == 1)
    #expect(counts.symbols[Token.Alphabet.lengths.lowerBound + 1] == 2)
    // A distance from 3073 to 4096 has symbol 23 and 10 bits.
    #expect(counts.symbols[Token.Alphabet.distances.lowerBound + 23] == 2)
    var twiceAndOne = TokenCounts(ofEach: 1)
    twiceAndOne.add(counts)
    twiceAndOne.add(counts)
    #expect(twiceAndOne.symbols == counts.symbols.map { 2 * $0 + 1 })
  }
}
