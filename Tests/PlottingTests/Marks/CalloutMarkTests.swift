import Drawing
import Testing

@testable import Plotting

@Suite struct CalloutMarkTests {
  private let area = PlotArea(
    Rectangle(minX: 100, minY: 50, maxX: 500, maxY: 350), x: Scale(0...400), y: Scale(0...300))

  private func placed(
    _ names: [CalloutMark.Name], avoiding paths: [[SIMD2<Double>]] = [],
    outside taken: [Rectangle] = []
  ) -> [CalloutMark?] {
    CalloutMark.placed(names, in: area, avoiding: paths, outside: taken, theme: .light)
  }

  private func drawn(_ callout: CalloutMark) -> DisplayList {
    var canvas = DisplayList()
    callout.draw(on: &canvas, in: area, theme: .light)
    return canvas
  }

  @Test func standsRightOfItsPointWhereThatIsFree() throws {
    let callout = try #require(placed([("SGD", SIMD2(200, 150))])[0])
    let text = try #require(drawn(callout).texts.first)
    #expect(text.string == "SGD" && callout.room.contains(text.bounds))
    #expect(abs(callout.room.center.y - 200) < 1e-9)
    #expect((300...325).contains(callout.room.minX))
  }

  @Test func coversNoPathAndNoOtherName() throws {
    let path = [SIMD2(200.0, 150), SIMD2(400, 150)]
    let names = [
      ("one", SIMD2(200.0, 150)), ("two", SIMD2(204.0, 150)), ("three", SIMD2(208.0, 154)),
    ]
    let rooms = try placed(names, avoiding: [path]).map { try #require($0).room }
    for (index, room) in rooms.enumerated() {
      #expect(room.part(ofLineFrom: area.point(path[0]), to: area.point(path[1])) == nil)
      #expect(area.rectangle.contains(room))
      #expect(!rooms[..<index].contains { $0.intersects(room) })
    }
  }

  @Test func hasNoPlaceWhereEverythingIsTaken() {
    let everywhere = Rectangle(minX: 0, minY: 0, maxX: 1000, maxY: 1000)
    #expect(placed([("SGD", SIMD2(200, 150))], outside: [everywhere])[0] == nil)
    #expect(placed([("SGD", SIMD2(500, 150))])[0] == nil)
  }

  /// Where it is not next to its point, a line joins the two, past the dots of other points.
  @Test func isJoinedToItsPoint() throws {
    let near = Rectangle(minX: 270, minY: 170, maxX: 330, maxY: 230)
    let callout = try #require(placed([("SGD", SIMD2(200, 150))], outside: [near])[0])
    let line = drawn(callout).calls.compactMap { call -> Path? in
      if case .stroke(let path, _) = call { path } else { nil }
    }
    #expect(line.count == 1)
    let free = try #require(placed([("SGD", SIMD2(200, 150))])[0])
    #expect(drawn(free).calls.count == 2)
  }
}
