import Testing

@testable import PNGCoding

@Suite struct CodeLengthsTests {
  private func described(_ lengths: [Int]) -> [[Int]] {
    CodeLengths(of: lengths).symbols.map { [$0.symbol, Int($0.extra.bits), $0.extra.count] }
  }

  /// The example of RFC 1951, section 3.2.7: twelve lengths of 8 are 8, then 16 with 11 for six,
  /// and 16 with 10 for five.
  @Test func isTheExampleOfTheSpecification() {
    #expect(described(Array(repeating: 8, count: 12)) == [[8, 0, 0], [16, 3, 2], [16, 2, 2]])
  }

  @Test(arguments: [
    (1, [[0, 0, 0]]),
    (2, [[0, 0, 0], [0, 0, 0]]),
    (3, [[17, 0, 3]]),
    (10, [[17, 7, 3]]),
    (11, [[18, 0, 7]]),
    (138, [[18, 127, 7]]),
    (139, [[18, 127, 7], [0, 0, 0]]),
    (141, [[18, 127, 7], [17, 0, 3]]),
  ])
  func shortensZeros(count: Int, expected: [[Int]]) {
    #expect(described(Array(repeating: 0, count: count)) == expected)
  }

  @Test func repeatsNothingThreeTimes() {
    #expect(described([5, 5, 5, 4]) == [[5, 0, 0], [5, 0, 0], [5, 0, 0], [4, 0, 0]])
    #expect(described([5, 5, 5, 5]) == [[5, 0, 0], [16, 0, 2]])
  }

  @Test func countsSymbols() {
    let frequencies = CodeLengths(of: Array(repeating: 8, count: 12)).frequencies
    #expect(frequencies.count == 19)
    #expect(frequencies[8] == 1 && frequencies[16] == 2 && frequencies.reduce(0, +) == 3)
  }
}
