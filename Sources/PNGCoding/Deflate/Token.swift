/// A piece of a compressed picture: up to four symbols of Huffman codes, and bits as they are
/// behind them.
///
/// There are three kinds: a symbol alone; a pixel, of which each channel is a symbol; and a repeat
/// of earlier pixels, which is a length and a distance. Being alike they are counted and written
/// without a look at which is which, and that is what makes it fast.
struct Token: Hashable, Sendable {
  /// The numbers of symbols: bytes and the end of a block as in RFC 1951, section 3.2.5; no symbol
  /// at all; lengths by their number of pixels, from 1; and distances as in RFC 1951.
  enum Alphabet {
    static let endOfBlock = 256
    static let nothing = 257
    static let lengths = (nothing + 1)...(nothing + DeflateSymbol.longest / 3)
    static let distances = (lengths.upperBound + 1)...(lengths.upperBound + 30)
    static let count = distances.upperBound + 1
  }

  /// From the lowest bit on: four symbols of 9 bits each, the number of extra bits in 4, and these.
  private let fields: UInt64

  /// A symbol alone.
  init(symbol: Int) {
    self.init(symbol, Alphabet.nothing, Alphabet.nothing, Alphabet.nothing)
  }

  /// A pixel as it is: alpha, red, green and blue from the highest byte to the lowest.
  @inline(__always)
  init(pixel: UInt32, hasAlpha: Bool) {
    self.init(
      Int(pixel >> 16 & 0xFF), Int(pixel >> 8 & 0xFF), Int(pixel & 0xFF),
      hasAlpha ? Int(pixel >> 24) : Alphabet.nothing)
  }

  /// Some pixels that repeat what was at a distance.
  @inline(__always)
  init(repeating pixels: Int, distance: DeflateSymbol) {
    self.init(
      Alphabet.nothing &+ pixels, Alphabet.distances.lowerBound &+ distance.symbol,
      Alphabet.nothing, Alphabet.nothing, extra: distance.extra)
  }

  @inline(__always)
  private init(
    _ first: Int, _ second: Int, _ third: Int, _ fourth: Int,
    extra: BitString = BitString(0, count: 0)
  ) {
    let symbols = first | second &<< 9 | third &<< 18 | fourth &<< 27
    fields = UInt64(truncatingIfNeeded: symbols | extra.count &<< 36) | extra.bits &<< 40
  }

  /// One of the symbols, from 0 to 3.
  @inline(__always)
  func symbol(_ index: Int) -> Int {
    Int(truncatingIfNeeded: fields &>> UInt64(truncatingIfNeeded: 9 &* index) & 0x1FF)
  }

  /// The bits behind the symbols.
  @inline(__always)
  var extra: BitString {
    BitString(fields &>> 40, count: Int(truncatingIfNeeded: fields &>> 36 & 0xF))
  }
}
