import Testing

@testable import PNGCoding

@Suite struct HuffmanCodeTests {
  /// The example of RFC 1951, section 3.2.2.
  ///
  /// Lengths are 3, 3, 3, 3, 3, 2, 4 and 4; each symbol has the frequency that belongs to its own.
  @Test func isTheExampleOfTheSpecification() {
    let code = HuffmanCode(frequencies: [2, 2, 2, 2, 2, 4, 1, 1], longest: 15)
    let bits = code.codes.map { code in
      (0..<code.count).map { code.bits >> UInt64($0) & 1 == 1 ? "1" : "0" }.joined()
    }
    #expect(bits == ["010", "011", "100", "101", "110", "00", "1110", "1111"])
  }

  /// Frequencies of Fibonacci make the deepest tree, one level to each symbol.
  @Test(arguments: [5, 7, 14, 15])
  func isNotLongerThanAllowed(longest: Int) {
    var frequencies = [1, 1]
    while frequencies.count < 30 { frequencies.append(frequencies.suffix(2).reduce(0, +)) }
    let lengths = HuffmanCode(frequencies: frequencies, longest: longest).codes.map { $0.count }
    #expect(lengths.max() == longest)
    // Kraft's sum is 1: no code is another's beginning, and none is left over.
    #expect(lengths.reduce(0) { $0 + 1 << (longest - $1) } == 1 << longest)
    // What is rarer is not shorter.
    #expect(lengths == lengths.sorted(by: >))
  }

  /// A decoder wants a complete code.
  @Test(arguments: [[0, 0, 0], [9, 0, 0], [0, 9, 0], [0, 0, 9]])
  func hasTwoSymbolsAtLeast(frequencies: [Int]) {
    let lengths = HuffmanCode(frequencies: frequencies, longest: 15).codes.map { $0.count }
    #expect(lengths.sorted() == [0, 1, 1])
    for (frequency, length) in zip(frequencies, lengths) where frequency > 0 {
      #expect(length == 1)
    }
  }
}
