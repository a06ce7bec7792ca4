import Testing

@testable import Descent

@Suite struct ParametersTests {
  @Test func computesByCoordinate() {
    let one = Parameters(w: 1, b: -2)
    let other = Parameters(w: 0.5, b: 4)
    #expect(one + other == Parameters(w: 1.5, b: 2))
    #expect(one - other == Parameters(w: 0.5, b: -6))
    #expect(3 * one == Parameters(w: 3, b: -6))
    #expect(one * other == Parameters(w: 0.5, b: -8))
    #expect(one / other == Parameters(w: 2, b: -0.5))
    #expect(one / 4 == Parameters(w: 0.25, b: -0.5))
    #expect(one + 0.5 == Parameters(w: 1.5, b: -1.5))
    #expect(Parameters(w: 9, b: 16).squareRoot() == Parameters(w: 3, b: 4))
    #expect(one.absoluteValues == Parameters(w: 1, b: 2))
    #expect(Parameters.pointwiseMax(one, other) == Parameters(w: 1, b: 4))
  }

  @Test func isFiniteOnlyIfBothCoordinatesAre() {
    #expect(Parameters.zero.isFinite)
    #expect(!Parameters(w: .infinity, b: 0).isFinite)
    #expect(!Parameters(w: 0, b: .nan).isFinite)
  }
}
