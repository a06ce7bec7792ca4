import Foundation
import Testing

@testable import Exports

@Suite struct JSONTests {
  /// Foundation reads what was written.
  @Test(arguments: ["", "plain", "a\"b\\c/d", "\n\r\t\u{0}\u{1F}\u{7F}", "</script> & ŷ 😀"])
  func textsAreReadAgain(text: String) throws {
    let json = JSON.text(text)
    #expect(try JSONDecoder().decode(String.self, from: Data(json.utf8)) == text)
    #expect(!json.contains("<"))
  }

  @Test(arguments: [
    0, -0.1, 1e-5, .leastNonzeroMagnitude, .greatestFiniteMagnitude, 1.0 / 3, 1e16,
    835.2759999464176,
  ])

  func numbersAreReadAgain(number: Double) throws {
    #expect(try JSONDecoder().decode(Double.self, from: Data(JSON.number(number).utf8)) == number)
  }

  @Test func whatIsNotFiniteIsNull() {
    #expect([Double.nan, .infinity, -.infinity].map(JSON.number) == ["null", "null", "null"])
  }

  @Test func keepsTheOrderOfFields() {
    #expect(JSON.object(["b": "1", "a": "null"]) == #"{"b": 1, "a": null}"#)
    #expect(JSON.lines(["1", "2"]) == "[\n1,\n2\n]")
  }
}
