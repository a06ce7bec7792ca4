import Testing

@testable import Drawing

@Suite struct PointTests {
  @Test func aPointAndAVectorGiveAPoint() {
    let way = Point(x: 4, y: 6) - Point(x: 1, y: 2)
    #expect(way == Vector(dx: 3, dy: 4))
    #expect(way.length == 5)
    #expect(Point(x: 1, y: 2) + way * 2 == Point(x: 7, y: 10))
  }
}
