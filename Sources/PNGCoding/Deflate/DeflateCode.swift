/// The Huffman codes of a block, and how a stream tells them.
///
/// Source: RFC 1951, section 3.2.7, *Compression with dynamic Huffman codes*.
struct DeflateCode: Sendable {
  /// The header before the tokens: the flag of the last block, its kind, and the lengths
  /// of both codes.
  let header: [BitString]
  /// The end-of-block symbol behind them.
  var end: BitString { bits[Token.Alphabet.endOfBlock] }
  /// The bits for each symbol of a token.
  private let bits: [BitString]
  private let channels: Int

  /// Codes are no longer than this, so that the four of a pixel can be written at once.
  private static let longestCode = BitWriter.mostBits / 4

  /// The code for tokens of so many symbols of each kind, in a picture of 3 or 4 channels.
  ///
  /// Symbols that do not occur have no bits.
  init(for counts: TokenCounts, channels: Int) {
    self.channels = channels
    let symbols = counts.symbols.map { Int($0) }
    // Several lengths share a symbol.
    let lengths = (1...(DeflateSymbol.longest / channels)).map {
      DeflateSymbol.length($0 * channels)
    }
    var literalCounts =
      symbols[...Token.Alphabet.endOfBlock] + Array(repeating: 0, count: 29)
    literalCounts[Token.Alphabet.endOfBlock] = 1
    for (length, count) in zip(lengths, symbols[Token.Alphabet.lengths]) {
      literalCounts[length.symbol] += count
    }
    let literals = HuffmanCode(frequencies: Array(literalCounts), longest: Self.longestCode)
    let distances = HuffmanCode(
      frequencies: Array(symbols[Token.Alphabet.distances]), longest: Self.longestCode)

    var bits = Array(repeating: BitString(0, count: 0), count: Token.Alphabet.count)
    bits.replaceSubrange(
      ...Token.Alphabet.endOfBlock, with: literals.codes[...Token.Alphabet.endOfBlock])
    for (symbol, length) in zip(Token.Alphabet.lengths, lengths) {
      bits[symbol] = literals.codes[length.symbol].then(length.extra)
    }
    bits.replaceSubrange(Token.Alphabet.distances, with: distances.codes)
    self.bits = bits
    header = Self.header(literals: literals, distances: distances)
  }

  /// Writes the bits of some tokens.
  func write(_ tokens: ArraySlice<Token>, to writer: inout BitWriter) {
    bits.withUnsafeBufferPointer { bits in
      for token in tokens {
        var all = bits[token.symbol(0)].then(bits[token.symbol(1)]).then(bits[token.symbol(2)])
        if channels == 4 { all = all.then(bits[token.symbol(3)]) }
        writer.append(all.then(token.extra))
      }
    }
  }

  private static func header(literals: HuffmanCode, distances: HuffmanCode) -> [BitString] {
    let described = CodeLengths(of: (literals.codes + distances.codes).map { $0.count })
    // The lengths of the code for lengths, those often used first, so that others can be left out.
    let order = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]
    let code = HuffmanCode(frequencies: described.frequencies, longest: 7)
    let last = order.lastIndex { code.codes[$0].count > 0 } ?? 0
    let told = order.prefix(max(4, last + 1))
    let counts = [
      BitString(1, count: 1),
      BitString(2, count: 2),
      BitString(UInt64(literals.codes.count - 257), count: 5),
      BitString(UInt64(distances.codes.count - 1), count: 5),
      BitString(UInt64(told.count - 4), count: 4),
    ]
    return counts + told.map { BitString(UInt64(code.codes[$0].count), count: 3) }
      + described.symbols.map { code.codes[$0.symbol].then($0.extra) }
  }
}
