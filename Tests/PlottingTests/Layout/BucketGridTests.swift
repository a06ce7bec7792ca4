import Drawing
import Testing

@testable import Plotting

@Suite struct SquareGridTests {
  private let grid = BucketGrid(
    over: Rectangle(minX: 10, minY: 20, maxX: 40, maxY: 30), side: 10, filledWith: 0)

  @Test func pointsOfASquareShareWhatIsThere() {
    var grid = grid
    grid[Point(x: 10, y: 20)] = 1
    grid[Point(x: 25, y: 29)] = 2
    // A point on the far edges is in squares of their own.
    grid[Point(x: 40, y: 30)] = 3
    #expect(grid[Point(x: 19, y: 29)] == 1)
    #expect(grid[Point(x: 20, y: 20)] == 2)
    #expect(grid[Point(x: 39, y: 29)] == 0)
    #expect(grid[Point(x: 40, y: 30)] == 3)
  }

  @Test func nothingIsKeptBeyond() {
    var grid = grid
    for point in [Point(x: 9, y: 25), Point(x: 20, y: 19), Point(x: 1e300, y: .nan)] {
      grid[point] = 1
      #expect(grid[point] == 0)
    }
  }

  @Test func aLineRunsThroughSquares() {
    func visits(_ points: [Point]) -> [Int] {
      var grid = grid
      grid.change(along: points) { $0 += 1 }
      return [15, 25, 35].map { grid[Point(x: $0, y: 25)] }
    }
    #expect(visits([Point(x: 12, y: 25), Point(x: 38, y: 25)]) == [1, 1, 1])
    // Only the part within the bounds counts, and a way back counts again.
    let far = Point(x: -100, y: 25)
    #expect(visits([far, Point(x: 25, y: 25), far]) == [2, 1, 0])
    #expect(visits([far, Point(x: 5, y: 25)]) == [0, 0, 0])
  }
}
