import Foundation
import RunTesting
import Testing

@testable import Descent

@Suite struct RandomNumbersTests {
  /// Numbers that a transcription in Python gives, with its own logarithm.
  @Test func normalNumbersAreTheSameOnEveryMachine() {
    var generator = SplitMix64(seed: 4)
    for expected in [
      -0.1640662390647872, 1.1498239314126046, -1.7598896696020674, 0.8073338579129814,
      -1.3248023160536895,
    ] {
      #expect(relativeError(generator.nextNormal(), expected) < 1e-15)
    }
  }

  /// The distribution function of the sample against the normal one: the statistic of Kolmogorov
  /// and Smirnov stays below 1.95/√n but once in a thousand times, and the seed is fixed.
  @Test func normalNumbersHaveTheNormalDistribution() {
    var generator = SplitMix64(seed: 9)
    let count = 40_000
    let numbers = (0..<count).map { _ in generator.nextNormal() }.sorted()
    let largest = numbers.enumerated().reduce(0) { largest, entry in
      let probability = erfc(-entry.element / 2.0.squareRoot()) / 2
      let (below, above) = (Double(entry.offset), Double(entry.offset + 1))
      return max(
        largest, abs(probability - below / Double(count)),
        abs(probability - above / Double(count)))
    }
    #expect(largest < 1.95 / Double(count).squareRoot())
  }

  /// A mean within five of its standard deviations, 1/√(12·n), and numbers in both end tenths.
  @Test func uniformNumbersFillTheUnitInterval() {
    var generator = SplitMix64(seed: 2)
    let numbers = (0..<10_000).map { _ in generator.nextUniform() }
    #expect(numbers.allSatisfy { (0..<1).contains($0) })
    let mean = numbers.reduce(0, +) / 10_000
    #expect(abs(mean - 0.5) < 5 / 120_000.0.squareRoot())
    // A tenth of 10 000 with a standard deviation of 30.
    #expect((850...1150).contains(numbers.count { $0 < 0.1 }))
    #expect((850...1150).contains(numbers.count { $0 > 0.9 }))
  }

  @Test func theLogarithmIsThatOfTheSystem() {
    var generator = SplitMix64(seed: 1)
    for _ in 0..<10_000 {
      let number = generator.nextUniform() + 0x1p-53
      let error = abs(SplitMix64.logarithm(number) - Foundation.log(number))
      #expect(error <= 1e-15 * abs(Foundation.log(number)))
    }
    #expect(SplitMix64.logarithm(1) == 0)
    #expect(relativeError(SplitMix64.logarithm(0x1p-100), -100 * Foundation.log(2)) < 1e-15)
  }
}
