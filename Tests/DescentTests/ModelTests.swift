import Testing

@testable import Descent

@Suite struct ModelTests {
  @Test func lineHasSlopeAndIntercept() {
    #expect(Line().prediction(for: 2.0, w: 3.0, b: -1.0) == 5)
    let dual = Line().prediction(for: 2, w: Dual.w(3), b: Dual.b(-1))
    #expect(dual == Dual(value: 5, gradient: Parameters(w: 2, b: 1)))
  }
}
