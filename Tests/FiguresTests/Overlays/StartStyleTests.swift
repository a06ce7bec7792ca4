import Plotting
import Testing

@testable import Figures

@Suite struct StartStyleTests {
  @Test func aSharedStartIsOfNoRun() {
    let theme = Theme.light
    let styles = theme.startStyles(
      ofRuns: [0, 1, 2], at: [SIMD2(1, 2), SIMD2(3, 4), SIMD2(1, 2)])
    #expect(styles == [RunStyle(theme.ink), theme.style(ofRun: 1), RunStyle(theme.ink)])
  }
}
