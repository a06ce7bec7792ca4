import Drawing
import Testing

@testable import Plotting

@Suite struct ReliefCrossMarkTests {
  /// Seen from the side, a slope hides what is behind it.
  private let relief = TestGround.craterWithHole.relief(from: testViewpoints[1])

  @Test func standsOnTheRelief() throws {
    for position in [SIMD2(-3.5, 0.3), SIMD2(0, 0), SIMD2(2, -1), SIMD2(3.5, 3)] {
      let calls = calls(ReliefCrossMark(at: position, on: relief))
      guard case .stroke(let path, let halo) = calls.first, case .stroke(_, let cross) = calls.last
      else {
        Issue.record("a cross is two lines")
        return
      }
      let projection = relief.frame(in: testArea.rectangle, theme: .light).projection
      let place = try #require(relief.place(at: position))
      let bounds = try #require(Rectangle(around: points(of: path)))
      #expect((bounds.center - projection.point(place)).length < 1e-9)
      let isSeen = relief.isVisible(position)
      #expect((cross.color == Theme.light.ink) == isSeen)
      #expect((halo.color == Theme.light.background) == isSeen)
    }
    #expect(!relief.isVisible(SIMD2(0, 0)) || !relief.isVisible(SIMD2(3.5, 3)))
  }

  @Test func isNotWhereThereIsNoGround() {
    #expect(calls(ReliefCrossMark(at: SIMD2(-2.2, 0), on: relief)).isEmpty)
    #expect(calls(ReliefCrossMark(at: SIMD2(9, 0), on: relief)).isEmpty)
  }
}
