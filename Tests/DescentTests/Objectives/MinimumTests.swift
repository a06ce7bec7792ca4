import Testing

@testable import Descent

@Suite struct MinimumTests {
  @Test func hasABestState() {
    let best = Parameters(w: 1, b: 2)
    #expect(Minimum.point(best).parameters == best)
    #expect(
      Minimum.valley(through: best, along: Parameters(w: 1, b: 0)).parameters == best)
  }

  @Test func mayBeSeveralStates() {
    let (one, other) = (Parameters(w: 1, b: 2), Parameters(w: 3, b: 4))
    #expect(Minimum.points([one, other]).parameters == one)
    #expect(Minimum.points([one, other]).isolatedStates == [one, other])
    #expect(Minimum.point(one).isolatedStates == [one])
    #expect(Minimum.valley(through: one, along: other).isolatedStates.isEmpty)
  }
}
