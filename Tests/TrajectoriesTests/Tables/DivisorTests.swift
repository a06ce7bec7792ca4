import Descent
import Foundation
import Testing

@testable import Trajectories

@Suite struct DivisorTests {
  /// The quotient and the remainder are those of the processor's division, at the limits as well.
  @Test(arguments: 0...27) func dividesAsTheProcessorDoes(power: Int) {
    let divisor = Divisor((0..<power).reduce(into: UInt64(1)) { number, _ in number *= 5 })
    var random = SplitMix64(seed: UInt64(power))
    let limits: [UInt64] = [0, 1, 2, .max, .max - 1, 1 << 63, divisor.shifted - 1, divisor.shifted]
    let words = limits + (0..<200).map { _ in random.next() }
    for high in words where high < divisor.shifted {
      for low in words {
        let (quotient, remainder) = divisor.shifted.dividingFullWidth((high: high, low: low))
        let divided = divisor.divide(high: high, low: low)
        #expect(divided.quotient == quotient && divided.remainder == remainder)
      }
    }
  }

  /// Ratios of two numbers that a `Double` holds are rounded once by the processor as well.
  @Test func roundsToTheNearest() {
    var random = SplitMix64(seed: 1)
    for _ in 0..<1000 {
      let (dividend, number) = (1 + random.next() >> 11, 1 + random.next() >> 11)
      #expect(Divisor(number).quotient(of: dividend) == Double(dividend) / Double(number))
    }
  }

  /// A ratio to 5ᵏ is one to 10ᵏ, which C's `strtod` reads, times 2ᵏ.
  @Test(arguments: 0...27) func roundsRatiosOfWholeWords(power: Int) {
    let divisor = Divisor((0..<power).reduce(into: UInt64(1)) { number, _ in number *= 5 })
    var random = SplitMix64(seed: UInt64(power))
    for dividend in [1, 2, 3, .max, .max - 1, 1 << 63] + (0..<500).map({ _ in random.next() }) {
      let tenth = strtod("\(dividend)e-\(power)", nil)
      #expect(divisor.quotient(of: dividend) == scalbn(tenth, power), "\(dividend)")
    }
  }
}
