/// Short codes for frequent symbols, and long codes for rare ones.
///
/// Source: D. A. Huffman, *A Method for the Construction of Minimum-Redundancy Codes* (1952), in
/// the canonical form of RFC 1951, section 3.2.2: the lengths alone tell the codes.
struct HuffmanCode: Sendable {
  /// The bits for each symbol, none for symbols without a code.
  let codes: [BitString]

  /// The code for symbols that occur so many times.
  ///
  /// At least two symbols get a code, whether they occur or not: with fewer a code is not complete,
  /// which some decoders refuse.
  init(frequencies: [Int], longest: Int) {
    var frequencies = frequencies
    for symbol in 0..<2 where frequencies.count(where: { $0 > 0 }) < 2 {
      frequencies[symbol] = max(1, frequencies[symbol])
    }
    var lengths = Self.lengths(frequencies)
    // Frequencies that are closer to each other make a tree that is less deep. It is a little
    // longer than it had to be, which is rare: depth 16 takes a symbol in thousands.
    while lengths.contains(where: { $0 > longest }) {
      frequencies = frequencies.map { ($0 + 1) / 2 }
      lengths = Self.lengths(frequencies)
    }
    codes = Self.codes(lengths)
  }

  /// The depths of the leaves where the two rarest trees are joined until there is one.
  ///
  /// Joined trees come into being from rare to frequent, so a queue of them and a queue of symbols
  /// have the rarest in front.
  private static func lengths(_ frequencies: [Int]) -> [Int] {
    let symbols = frequencies.indices.filter { frequencies[$0] > 0 }
      .sorted { (frequencies[$0], $0) < (frequencies[$1], $1) }
    var weights = symbols.map { frequencies[$0] }
    var nextLeaf = 0
    var nextJoined = symbols.count
    var children: [Int] = []
    for _ in 0..<(2 * symbols.count - 2) {
      let takesLeaf =
        nextLeaf < symbols.count
        && (nextJoined == weights.count || weights[nextLeaf] <= weights[nextJoined])
      children.append(takesLeaf ? nextLeaf : nextJoined)
      if takesLeaf { nextLeaf += 1 } else { nextJoined += 1 }
      if children.count % 2 == 0 {
        weights.append(children.suffix(2).reduce(0) { $0 + weights[$1] })
      }
    }
    var parents = Array(repeating: 0, count: weights.count)
    for (index, child) in children.enumerated() { parents[child] = symbols.count + index / 2 }
    // Parents are behind their children, and the root is last.
    var depths = Array(repeating: 0, count: weights.count)
    for node in weights.indices.dropLast().reversed() { depths[node] = depths[parents[node]] + 1 }
    var lengths = Array(repeating: 0, count: frequencies.count)
    for (leaf, symbol) in symbols.enumerated() { lengths[symbol] = depths[leaf] }
    return lengths
  }

  /// Codes counted up from the shortest to the longest, and within a length by symbol.
  private static func codes(_ lengths: [Int]) -> [BitString] {
    var next: UInt64 = 0
    var codes = Array(repeating: BitString(0, count: 0), count: lengths.count)
    for length in 1...max(1, lengths.max() ?? 1) {
      next <<= 1
      for symbol in lengths.indices where lengths[symbol] == length {
        codes[symbol] = BitString(reversed(next, count: length), count: length)
        next += 1
      }
    }
    return codes
  }

  /// The lowest bits in the opposite order: codes are packed from their highest bit (section
  /// 3.1.1).
  private static func reversed(_ bits: UInt64, count: Int) -> UInt64 {
    (0..<count).reduce(0) { $0 | (bits >> UInt64($1) & 1) << UInt64(count - 1 - $1) }
  }
}
