import Testing

@testable import PNGCoding

@Suite struct TokenTests {
  private func symbols(_ token: Token) -> [Int] { (0..<4).map { token.symbol($0) } }
  private let nothing = Token.Alphabet.nothing

  @Test func keepsThePixel() {
    #expect(symbols(Token(pixel: 0xFF01_02FE, hasAlpha: false)) == [1, 2, 254, nothing])
    #expect(symbols(Token(pixel: 0x8001_02FE, hasAlpha: true)) == [1, 2, 254, 128])
    #expect(Token(pixel: .max, hasAlpha: true).extra.count == 0)
  }

  @Test func keepsTheRepeat() {
    for (pixels, distance) in [(1, 1), (86, 32768), (64, 24577), (3, 3841)] {
      let symbol = DeflateSymbol.distance(distance)
      let token = Token(repeating: pixels, distance: symbol)
      #expect(token.symbol(0) == Token.Alphabet.lengths.lowerBound + pixels - 1)
      #expect(token.symbol(1) == Token.Alphabet.distances.lowerBound + symbol.symbol)
      #expect(symbols(token).suffix(2) == [nothing, nothing])
      #expect(token.extra == symbol.extra)
    }
  }

  @Test func keepsTheSymbol() {
    #expect(symbols(Token(symbol: 256)) == [256, nothing, nothing, nothing])
  }

  /// Lengths and distances of RFC 1951 have their place, apart from all others.
  @Test func hasRoomForAllSymbols() {
    #expect(Token.Alphabet.lengths.count == 258 / 3)
    #expect(Token.Alphabet.distances.count == 30)
    #expect(Token.Alphabet.count <= 1 << 9)
  }
}
