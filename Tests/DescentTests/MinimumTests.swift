import Testing

@testable import Descent

@Suite struct MinimumTests {
  @Test func hasABestState() {
    let best = Parameters(w: 1, b: 2)
    #expect(Minimum.point(best).parameters == best)
    #expect(
      Minimum.valley(through: best, along: Parameters(w: 1, b: 0)).parameters == best)
  }
}
