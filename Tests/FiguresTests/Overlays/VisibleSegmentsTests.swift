import Drawing
import Plotting
import Testing

@testable import Figures

@Suite struct SeenStepsTests {
  private let area = PlotArea(
    Rectangle(minX: 0, minY: 0, maxX: 100, maxY: 100), x: Scale(0...100), y: Scale(0...100))

  /// Three corners, round and round.
  private func rounds(_ count: Int) -> [SIMD2<Double>] {
    (0..<count).map { [SIMD2(10, 10), SIMD2(90, 10), SIMD2(50, 80)][$0 % 3] }
  }

  @Test func shortRunsAreDrawnWhole() {
    let states = rounds(10_000)
    let seen = VisibleSegments(of: states, in: area, width: 2)
    #expect(seen.lines(of: 3...6, through: states) == [Array(states[3...6])])
    #expect(seen.lines(of: 9000...9999, through: states) == [Array(states[9000...9999])])
  }

  @Test func longRunsAreDrawnWhereTheyAreNew() {
    var states = rounds(20_000)
    states[15_000] = SIMD2(50, 50)
    let seen = VisibleSegments(of: states, in: area, width: 2)
    #expect(seen.lines(of: 0...5, through: states) == [Array(states[0...3])])
    #expect(seen.lines(of: 100...14_000, through: states) == [])
    #expect(seen.lines(of: 14_990...15_010, through: states) == [Array(states[14_999...15_001])])
  }
}
