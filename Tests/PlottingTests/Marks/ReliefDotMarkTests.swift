import Drawing
import Testing

@testable import Plotting

@Suite struct ReliefDotMarkTests {
  @Test func whatIsHiddenIsPale() throws {
    let relief = TestGround.craterWithHole.relief(from: testViewpoints[1])
    let positions = (0..<40).map { SIMD2(-3.9 + 0.2 * Double($0), 0.3) }
    let seen = positions.filter { relief.isVisible($0) }
    #expect(!seen.isEmpty && seen.count < positions.count)
    let calls = calls(ReliefDotMark(positions, on: relief, radius: 0.5, color: .black, rim: .white))
    let ground = positions.filter { relief.place(at: $0) != nil }
    #expect(ground.count < positions.count)
    #expect(calls.count == 2 * ground.count)
    for (index, position) in ground.enumerated() {
      guard case .fill(_, let color) = calls[2 * index],
        case .stroke(_, let rim) = calls[2 * index + 1]
      else {
        Issue.record("a dot is filled, and then has a rim")
        return
      }
      func expected(_ color: Color) -> Color {
        relief.isVisible(position) ? color : Theme.light.seenThroughRelief(color)
      }
      #expect(color == expected(.black) && rim.color == expected(.white))
    }
    guard case .fill(let path, _) = calls[0] else { return }
    let projection = relief.frame(in: testArea.rectangle, theme: .light).projection
    let place = try #require(relief.place(at: ground[0]))
    #expect(path == Path(circleAround: projection.point(place), radius: 4))
  }
}
