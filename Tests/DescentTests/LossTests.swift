import Testing

@testable import Descent

@Suite struct LossTests {
  @Test func squaredErrorIsTheSquareOfTheDifference() {
    #expect(SquaredError().cost(of: 5.0, for: 3) == 4)
    // d(w − 3)² = 2·(w − 3)
    #expect(
      SquaredError().cost(of: Dual.w(5), for: 3)
        == Dual(value: 4, gradient: Parameters(w: 4, b: 0)))
  }
}
