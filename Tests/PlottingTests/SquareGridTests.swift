import Drawing
import Testing

@testable import Plotting

@Suite struct SquareGridTests {
  private let grid = SquareGrid(
    over: Rectangle(minX: 10, minY: 20, maxX: 40, maxY: 30), side: 10)

  @Test func squaresAreCountedRowByRow() {
    // A point on the far edges is in squares of their own.
    #expect(grid.columns == 4 && grid.rows == 2)
    #expect(grid.index(of: grid.square(around: Point(x: 10, y: 20))) == 0)
    #expect(grid.index(of: grid.square(around: Point(x: 39, y: 29))) == 2)
    #expect(grid.index(of: grid.square(around: Point(x: 40, y: 30))) == 7)
  }

  @Test func whatIsBeyondHasNoPlace() {
    for point in [Point(x: 9, y: 25), Point(x: 20, y: 19), Point(x: 50, y: 25)] {
      #expect(grid.index(of: grid.square(around: point)) == nil)
    }
  }

  @Test func aLineRunsThroughSquares() {
    func columns(_ points: [Point]) -> [Int] {
      var columns: [Int] = []
      grid.forEachSquare(along: points) { columns.append($0.column) }
      return columns
    }
    #expect(columns([Point(x: 12, y: 25), Point(x: 38, y: 25)]) == [0, 1, 2])
    // Only the part within the bounds counts, and a way back counts again.
    let far = Point(x: -100, y: 25)
    #expect(columns([far, Point(x: 25, y: 25), far]) == [0, 1, 0])
    #expect(columns([far, Point(x: 5, y: 25)]).isEmpty)
  }
}
