import Drawing
import Testing

@testable import Plotting

@Suite struct EdgeArrowMarkTests {
  private let area = PlotArea(
    Rectangle(minX: 100, minY: 50, maxX: 500, maxY: 350), x: Scale(0...1), y: Scale(0...1))

  /// The arrow touches its edge, points outward, and has its number on the inner side.
  @Test(arguments: [
    (EdgeArrowMark.Edge.left, Point(x: 100, y: 200)), (.right, Point(x: 500, y: 200)),
    (.top, Point(x: 200, y: 50)), (.bottom, Point(x: 200, y: 350)),
  ])
  func pointsOverItsEdge(edge: EdgeArrowMark.Edge, tip: Point) throws {
    var canvas = DisplayList()
    EdgeArrowMark(at: edge, 200, count: 1234, color: .black)
      .draw(on: &canvas, in: area, theme: .light)
    guard case .fill(let arrow, .black) = canvas.calls[1] else {
      Issue.record("an arrow is expected")
      return
    }
    let corners = points(of: arrow)
    #expect(corners.contains { ($0 - tip).length < 1e-9 })
    #expect(corners.allSatisfy { area.rectangle.inset(by: -1e-9).contains($0) })
    let text = try #require(canvas.texts.first)
    #expect(text.string == "1234" && area.rectangle.contains(text.bounds))
    let room = EdgeArrowMark.room(at: edge, 200, in: area.rectangle, theme: .light)
    #expect(room.inset(by: -1e-9).contains(text.bounds))
    #expect(corners.allSatisfy { room.inset(by: -1e-9).contains($0) })
  }
}
