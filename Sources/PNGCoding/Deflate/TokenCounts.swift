/// The frequency of each symbol in some tokens.
struct TokenCounts {
  /// The number of times, by the numbers of ``Token/Alphabet``.
  private(set) var symbols: [UInt32]

  /// All symbols as many times.
  init(ofEach count: UInt32 = 0) {
    symbols = Array(repeating: count, count: Token.Alphabet.count)
  }

  /// Adds what was counted elsewhere.
  mutating func add(_ other: TokenCounts) {
    symbols.withUnsafeMutableBufferPointer { symbols in
      other.symbols.withUnsafeBufferPointer { others in
        for symbol in 0..<symbols.count { symbols[symbol] &+= others[symbol] }
      }
    }
  }

  /// Counts.
  init(_ tokens: [Token], channels: Int) {
    // The first, second … symbols are counted apart: where one value follows itself, as in grey
    // pixels, a count that was just written would have to be waited for.
    let count = Token.Alphabet.count
    var counts = Array(repeating: UInt32(0), count: 4 * count)
    counts.withUnsafeMutableBufferPointer { counts in
      for token in tokens {
        counts[token.symbol(0)] &+= 1
        counts[count &+ token.symbol(1)] &+= 1
        counts[2 &* count &+ token.symbol(2)] &+= 1
        if channels == 4 { counts[3 &* count &+ token.symbol(3)] &+= 1 }
      }
    }
    symbols = (0..<count).map { symbol in
      (0..<4).reduce(0) { $0 + counts[$1 * count + symbol] }
    }
  }
}
