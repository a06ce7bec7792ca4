import Drawing
import Testing

@testable import Plotting

@Suite struct ReliefDotMarkTests {
  @Test func drawsTheDotsThatAreSeen() throws {
    let relief = TestGround.craterWithHole.relief(from: testViewpoints[1])
    let positions = (0..<40).map { SIMD2(-3.9 + 0.2 * Double($0), 0.3) }
    let seen = positions.filter { relief.isVisible($0) }
    #expect(!seen.isEmpty && seen.count < positions.count)
    let calls = calls(ReliefDotMark(positions, on: relief, radius: 0.5, color: .black, rim: .white))
    #expect(calls.count == 2 * seen.count)
    guard case .fill(let path, _) = calls[0] else { return }
    let projection = relief.frame(in: testArea.rectangle, theme: .light).projection
    let place = try #require(relief.place(at: seen[0]))
    #expect(path == Path(circleAround: projection.point(place), radius: 4))
  }
}
