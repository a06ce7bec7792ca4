import Testing

@testable import Descent

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
}
