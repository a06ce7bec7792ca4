/// The form of a length or a distance in a deflate stream: a symbol that has a Huffman code, and
/// some bits as they are.
///
/// Source: RFC 1951, section 3.2.5, *Compressed blocks*.
struct DeflateSymbol: Hashable, Sendable {
  /// The number of the symbol.
  let symbol: Int
  /// The bits behind it.
  let extra: BitString

  /// The longest repeat, in bytes.
  static let longest = 258
  /// The largest distance of a repeat, in bytes.
  static let farthest = 32768

  /// The symbol for a repeat of so many bytes, 3 to 258.
  static func length(_ length: Int) -> DeflateSymbol {
    // The longest has a symbol of its own, though the range before has room for it.
    if length == longest { return DeflateSymbol(symbol: 285, extra: BitString(0, count: 0)) }
    return ranges(length - 3, perDoubling: 2, first: 257)
  }

  /// The symbol for a repeat of what was so many bytes before, 1 to 32768.
  @inline(__always)
  static func distance(_ distance: Int) -> DeflateSymbol {
    ranges(distance &- 1, perDoubling: 1, first: 0)
  }

  /// Small numbers have a symbol each; from there on each doubling is split into as many ranges as
  /// some bits tell apart, which are those behind the highest.
  @inline(__always)
  private static func ranges(_ number: Int, perDoubling bits: Int, first: Int) -> DeflateSymbol {
    let highest = Int.bitWidth &- 1 &- (number | 1).leadingZeroBitCount
    let extraCount = max(0, highest &- bits)
    return DeflateSymbol(
      symbol: first &+ extraCount &<< bits &+ number &>> extraCount,
      extra: BitString(
        UInt64(truncatingIfNeeded: number & (1 &<< extraCount &- 1)), count: extraCount))
  }
}
