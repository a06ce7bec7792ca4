import Testing

@testable import Drawing

@Suite struct RectangleTests {
  private let square = Rectangle(minX: 0, minY: 0, maxX: 10, maxY: 10)

  @Test func aRectangleHoldsPoints() {
    let points = [Point(x: 3, y: 9), Point(x: -1, y: 2), Point(x: 0, y: 4)]
    #expect(
      Rectangle(around: points) == Rectangle(minX: -1, minY: 2, maxX: 3, maxY: 9))
    #expect(Rectangle(around: [Point]()) == nil)
    #expect(square.contains(Point(x: 10, y: 0)) && !square.contains(Point(x: 10.1, y: 0)))
    #expect(square.contains(square) && !square.contains(square.inset(by: -1)))
    #expect(square.center == Point(x: 5, y: 5) && square.width == 10 && square.height == 10)
  }

  @Test func rectanglesThatShareAnEdgeDoNotIntersect() {
    #expect(!square.intersects(Rectangle(minX: 10, minY: 0, maxX: 20, maxY: 10)))
    #expect(square.intersects(Rectangle(minX: 9, minY: 9, maxX: 20, maxY: 20)))
  }

  @Test func aScaledRectangleIsAsManyTimesAsFarFromTheOrigin() {
    let rectangle = Rectangle(minX: -1, minY: 2, maxX: 3, maxY: 5)
    #expect(rectangle.scaled(by: 2) == Rectangle(minX: -2, minY: 4, maxX: 6, maxY: 10))
  }

  @Test func theIntersectionIsWhatIsInBoth() {
    #expect(
      square.intersection(Rectangle(minX: 4, minY: -5, maxX: 20, maxY: 6))
        == Rectangle(minX: 4, minY: 0, maxX: 10, maxY: 6))
    #expect(square.intersection(Rectangle(minX: 12, minY: 0, maxX: 20, maxY: 6)).width < 0)
  }

  @Test func aLineIsCutAtTheEdges() {
    func part(_ x0: Double, _ y0: Double, _ x1: Double, _ y1: Double) -> [Point]? {
      square.part(ofLineFrom: Point(x: x0, y: y0), to: Point(x: x1, y: y1)).map { [$0, $1] }
    }
    #expect(part(2, 2, 8, 3) == [Point(x: 2, y: 2), Point(x: 8, y: 3)])
    #expect(part(-10, 5, 30, 5) == [Point(x: 0, y: 5), Point(x: 10, y: 5)])
    #expect(part(5, 5, 5, 25) == [Point(x: 5, y: 5), Point(x: 5, y: 10)])
    #expect(part(-5, 5, 5, 15) == [Point(x: 0, y: 10), Point(x: 0, y: 10)])
    #expect(part(-5, 6, 5, 16) == nil)
    #expect(part(12, 0, 12, 10) == nil)
    #expect(part(0, 0, .infinity, 0) == nil)
    #expect(part(.nan, 0, 1, 0) == nil)
    #expect(part(-1e150, -1e150, 1e150, 1.1e150) == nil)
  }
}
