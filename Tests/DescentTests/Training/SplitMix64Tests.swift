import Testing

@testable import Descent

@Suite struct SplitMix64Tests {
  /// The first outputs that Vigna's public domain `splitmix64.c` gives for the seed 1234567.
  @Test func givesThePublishedNumbers() {
    var generator = SplitMix64(seed: 1_234_567)
    let numbers = (0..<5).map { _ in generator.next() }
    #expect(
      numbers == [
        6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423,
        4_593_380_528_125_082_431, 16_408_922_859_458_223_821,
      ])
  }

  @Test func everyNumberBelowABoundIsAboutEquallyLikely() {
    var generator = SplitMix64(seed: 5)
    var counts = [Int](repeating: 0, count: 6)
    for _ in 0..<60_000 { counts[generator.next(below: 6)] += 1 }
    // Six standard deviations of a binomial count.
    #expect(counts.allSatisfy { abs($0 - 10_000) < 550 })
  }

  /// Orders that a transcription of the algorithms in Python gives.
  @Test func shufflesTheSameOnEveryMachine() {
    var generator = SplitMix64(seed: 42)
    var first = Array(0..<10)
    generator.shuffle(&first)
    var second = Array(0..<10)
    generator.shuffle(&second)
    #expect(first == [8, 3, 6, 5, 4, 0, 9, 2, 1, 7])
    #expect(second == [8, 2, 4, 0, 5, 9, 7, 3, 1, 6])
  }

  @Test func shufflesNothingWhereThereIsNothing() {
    var generator = SplitMix64(seed: 0)
    var none: [Int] = []
    generator.shuffle(&none)
    var one = [7]
    generator.shuffle(&one)
    #expect(none.isEmpty && one == [7])
  }
}
