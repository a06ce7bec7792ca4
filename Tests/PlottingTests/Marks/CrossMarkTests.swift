import Drawing
import Testing

@testable import Plotting

@Suite struct CrossMarkTests {
  @Test func isCentredOnItsPoint() {
    let calls = calls(CrossMark(at: SIMD2(5, 0.5)))
    #expect(calls.count == 2)
    for call in calls {
      guard case .stroke(let path, _) = call else { return }
      #expect(Rectangle(around: points(of: path))?.center == Point(x: 150, y: 70))
    }
  }
}
