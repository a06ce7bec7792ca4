import Descent
import Testing

@testable import Exports

@Suite struct ParametersTextTests {
  @Test func writesStatesInBrackets() {
    #expect(Parameters(w: -15, b: 1 / 3).textInBrackets == "(−15, 0.333)")
  }
}
