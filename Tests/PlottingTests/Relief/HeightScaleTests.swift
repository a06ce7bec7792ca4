import Contours
import Testing

@testable import Plotting

@Suite struct HeightScaleTests {
  private let bowl = ScalarGrid(over: -10...10, -10...10, columns: 21, rows: 21) {
    $0 * $0 + $1 * $1
  }

  @Test func isLogarithmicOverDecades() throws {
    let scale = try #require(Scale.heights(of: bowl, levels: [1, 10, 100]))
    #expect(scale == Scale(0.5...200, .logarithmic))
    // Where the samples begin above that, so does the axis.
    let high = ScalarGrid(x: [0, 1], y: [0, 1], values: [0.9, 1, 10, 300])
    #expect(Scale.heights(of: high, levels: [1, 10, 100])?.domain == 0.9...300)
  }

  @Test func isLinearOtherwise() {
    #expect(Scale.heights(of: bowl, levels: [50, 100, 150]) == Scale(0...200))
    #expect(Scale.heights(of: bowl, levels: [-1, 100]) == Scale(0...200))
    #expect(Scale.heights(of: bowl, levels: []) == Scale(0...200))
  }

  @Test func isNotThereForAPlain() {
    let plain = ScalarGrid(x: [0, 1], y: [0, 1], values: [3, 3, 3, 3])
    #expect(Scale.heights(of: plain, levels: [1]) == nil)
  }
}
