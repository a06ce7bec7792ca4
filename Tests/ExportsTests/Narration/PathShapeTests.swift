import Descent
import Testing

@testable import Exports

@Suite struct PathShapeTests {
  private func shape(_ points: [(Double, Double)]) -> PathShape {
    PathShape(of: points.map { Parameters(w: $0.0, b: $0.1) })
  }

  @Test func nothingMoves() {
    #expect(shape([(1, 2)]).kind == .still && shape([(1, 2), (1, 2)]).kind == .still)
    #expect(shape([(1, 2)]).detour == 1)
  }

  /// Two sides of a triangle of 3, 4 and 5 are 7/5 of the third.
  @Test func isMeasuredAgainstTheStraightLine() {
    #expect(shape([(0, 0), (3, 0), (3, 4)]) == shape([(0, 0), (3, 0), (3, 0), (3, 4)]))
    #expect(shape([(0, 0), (3, 0), (3, 4)]).detour == 1.4)
    #expect(shape([(0, 0), (3, 0), (3, 4)]).kind == .curved)
    #expect(shape([(0, 0), (1, 0.1), (2, 0)]).kind == .straight)
  }

  /// Up a little and down a little less; once around a square; out and out.
  @Test func tellsBackAndForthFromRoundAbout() {
    #expect(shape([(0, 0), (2, 0), (1, 0), (3, 0), (2, 0), (4, 0)]).kind == .zigzag)
    #expect(shape([(0, 0), (4, 0), (4, 4), (0, 4), (0, 1)]).kind == .winding)
    #expect(shape([(0, 0), (1, 0), (-1, 0), (2, 0), (-4, 0), (6, 0)]).kind == .outward)
    #expect(shape([(0, 0), (6, 0), (-4, 0), (2, 0), (-1, 0), (1, 0)]).kind == .zigzag)
  }

  @Test func holdsForHugeSteps() {
    #expect(
      shape([(0, 0), (1, 0), (-1e9, 0), (1e90, 0), (-1e200, 0), (1e300, 0)]).kind == .outward)
  }
}
