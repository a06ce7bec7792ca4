/// How often each symbol occurs in some tokens.
struct TokenCounts {
  /// The number of times, by the numbers of ``Token/Alphabet``.
  private(set) var symbols: [UInt32]
  /// All extra bits together.
  private(set) var extraBits: Int

  /// The counts of no tokens.
  init() {
    symbols = Array(repeating: 0, count: Token.Alphabet.count)
    extraBits = 0
  }

  /// Adds what was counted elsewhere.
  mutating func add(_ other: TokenCounts) {
    symbols.withUnsafeMutableBufferPointer { symbols in
      other.symbols.withUnsafeBufferPointer { others in
        for symbol in 0..<symbols.count { symbols[symbol] &+= others[symbol] }
      }
    }
    extraBits += other.extraBits
  }

  /// Counts.
  init(_ tokens: [Token], channels: Int) {
    // The first, second … symbols are counted apart: where one value follows itself, as in grey
    // pixels, a count that was just written would have to be waited for.
    let count = Token.Alphabet.count
    var counts = Array(repeating: UInt32(0), count: 4 * count)
    var extraBits = 0
    counts.withUnsafeMutableBufferPointer { counts in
      for token in tokens {
        counts[token.symbol(0)] &+= 1
        counts[count &+ token.symbol(1)] &+= 1
        counts[2 &* count &+ token.symbol(2)] &+= 1
        if channels == 4 { counts[3 &* count &+ token.symbol(3)] &+= 1 }
        extraBits &+= token.extra.count
      }
    }
    symbols = (0..<count).map { symbol in
      (0..<4).reduce(0) { $0 + counts[$1 * count + symbol] }
    }
    self.extraBits = extraBits
  }
}
