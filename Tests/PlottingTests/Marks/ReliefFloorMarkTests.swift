import Contours
import Drawing
import Testing

@testable import Plotting

@Suite struct ReliefFloorMarkTests {
  @Test func isTheMapOnTheFloor() throws {
    let relief = TestGround.saddle.relief(from: testViewpoints[0])
    let calls = calls(ReliefFloorMark(below: relief, levels: [-4, 0, 4]))
    // Four bands, and all lines in one go.
    #expect(calls.count == 5)
    guard case .fill(let path, let color) = calls[0], case .fill(_, let last) = calls[3],
      case .stroke(_, let stroke) = calls[4]
    else {
      Issue.record("bands come first, then lines")
      return
    }
    #expect(color == Theme.light.surface.color(at: 0))
    #expect(last == Theme.light.surface.color(at: 1))
    #expect(stroke.color == Theme.light.isoline)
    // The lowest band lies under all others: its outline is that of the floor.
    let projection = relief.frame(in: testArea.rectangle, theme: .light).projection
    let floor = try #require(
      Rectangle(around: Box.corners.prefix(4).map { projection.point($0) }))
    let bounds = try #require(Rectangle(around: points(of: path)))
    #expect(floor.inset(by: -1e-6).contains(bounds) && bounds.contains(floor.inset(by: 1e-6)))
  }
}
