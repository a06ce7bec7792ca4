import Foundation
import Testing

@testable import Plotting

@Suite struct PrintedNumberTests {
  @Test func hasTheNotationsOfC() {
    #expect(0.0125.printed(.fixed, precision: 3) == "0.013")
    #expect((-1234.5).printed(.exponential, precision: 2) == "-1.23e+03")
    #expect(1234.5.printed(.general, precision: 6) == "1234.5")
    #expect(1e-7.printed(.general, precision: 6) == "1e-07")
    #expect(Double.infinity.printed(.fixed, precision: 2) == "inf")
  }

  /// Foundation's `String(format:)` is another way to the same digits.
  @Test(arguments: [PrintedNotation.fixed, .exponential, .general])
  func agreesWithFoundation(notation: PrintedNotation) {
    let values = [
      0, -0.0, 0.5, 1.5, 2.5, 0.1, 1e22, 5e-324, .greatestFiniteMagnitude,
      -.greatestFiniteMagnitude, .nan, -.infinity, .pi, 1.0 / 3, 999_999.5, 123_456_789,
    ]
    for value in values {
      for precision in 0...20 {
        let text = String(format: "%.\(precision)\(notation.rawValue)", value)
        #expect(value.printed(notation, precision: precision) == text)
      }
    }
  }
}
