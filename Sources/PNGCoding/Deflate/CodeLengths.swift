/// The lengths of Huffman codes, from which a reader makes the codes, written in symbols of their
/// own: 0 to 15 for a length, 16 to 18 for the length before or for 0 several times.
///
/// Source: RFC 1951, section 3.2.7.
struct CodeLengths: Sendable {
  /// The symbols.
  private(set) var symbols: [DeflateSymbol] = []

  /// Describes some lengths, which may be those of several codes one behind the other.
  init(of lengths: [Int]) {
    var rest = lengths[...]
    while let length = rest.first {
      let count = rest.prefix { $0 == length }.count
      append(length, count: count)
      rest = rest.dropFirst(count)
    }
  }

  /// The frequency of each symbol.
  var frequencies: [Int] {
    symbols.reduce(into: Array(repeating: 0, count: 19)) { $0[$1.symbol] += 1 }
  }

  private mutating func append(_ length: Int, count: Int) {
    var rest = count
    if length == 0 {
      take(18, of: 11...138, bits: 7, from: &rest)
      take(17, of: 3...10, bits: 3, from: &rest)
    } else {
      // The first is told; it is what the others repeat.
      symbols.append(.init(symbol: length, extra: BitString(0, count: 0)))
      rest -= 1
      take(16, of: 3...6, bits: 2, from: &rest)
    }
    take(length, of: 1...1, bits: 0, from: &rest)
  }

  /// Adds a symbol that stands for several lengths as long as enough are left.
  private mutating func take(
    _ symbol: Int, of counts: ClosedRange<Int>, bits: Int, from rest: inout Int
  ) {
    while rest >= counts.lowerBound {
      let taken = min(rest, counts.upperBound)
      let extra = BitString(UInt64(taken - counts.lowerBound), count: bits)
      symbols.append(DeflateSymbol(symbol: symbol, extra: extra))
      rest -= taken
    }
  }
}
