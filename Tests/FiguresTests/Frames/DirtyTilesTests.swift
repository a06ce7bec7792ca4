import Drawing
import Testing

@testable import Figures

@Suite struct TilesTests {
  private func rectangle(_ x: Double, _ y: Double, _ maxX: Double, _ maxY: Double) -> Rectangle {
    Rectangle(minX: x, minY: y, maxX: maxX, maxY: maxY)
  }

  @Test func noneAndAll() {
    #expect(DirtyTiles(width: 100, height: 50).rectangles.isEmpty)
    #expect(
      DirtyTiles(width: 100, height: 40, isFull: true).rectangles == [
        rectangle(0, 0, 100, 16), rectangle(0, 16, 100, 32), rectangle(0, 32, 100, 40),
      ])
  }

  @Test func aRectangleTouchesTiles() {
    var tiles = DirtyTiles(width: 100, height: 50)
    tiles.insert(rectangle(15.5, 17, 16.5, 32))
    #expect(tiles.rectangles == [rectangle(0, 16, 32, 32)])
    tiles.insert(rectangle(90, 0, 300, 1))
    #expect(tiles.rectangles == [rectangle(80, 0, 100, 16), rectangle(0, 16, 32, 32)])
    #expect(tiles.columns(within: 80..<81, rows: 0..<1) == 80..<81)
    #expect(tiles.columns(within: 0..<80, rows: 0..<16).isEmpty)
    #expect(tiles.columns(within: 0..<80, rows: 0..<17) == 0..<32)
    #expect(tiles.columns(within: 31..<100, rows: 31..<50) == 31..<32)
    #expect(tiles.columns(within: 32..<100, rows: 31..<50).isEmpty)
    #expect(tiles.columns(within: 0..<100, rows: 32..<50).isEmpty)
    #expect(tiles.columns(within: 5..<100, rows: 0..<50) == 5..<100)
  }

  @Test func intersectionsHaveTheTilesThatAreInBoth() {
    var (first, second) = (DirtyTiles(width: 64, height: 16), DirtyTiles(width: 64, height: 16))
    first.insert(rectangle(0, 0, 33, 1))
    second.insert(rectangle(31, 0, 64, 1))
    #expect(first.intersection(second).rectangles == [rectangle(16, 0, 48, 16)])
  }

  @Test func aRectangleMayTouchThem() {
    var tiles = DirtyTiles(width: 64, height: 64)
    tiles.insert(rectangle(20, 20, 21, 21))
    #expect(tiles.touch(rectangle(31, 31, 60, 60)))
    #expect(!tiles.touch(rectangle(32, 20, 60, 21)))
    #expect(tiles.touch(rectangle(-.infinity, 16, .infinity, 17)))
    #expect(!tiles.touch(rectangle(-9, -9, 16, 16)))
  }

  /// Beyond the picture there are no tiles; where a number is none, all may be touched.
  @Test func strangeRectanglesAreTaken() {
    var tiles = DirtyTiles(width: 64, height: 64)
    tiles.insert(rectangle(-1e300, -1e300, -5, -5))
    tiles.insert(rectangle(64, 64, .infinity, 1e300))
    #expect(tiles.rectangles.isEmpty)
    tiles.insert(rectangle(-.infinity, .nan, .infinity, 3))
    #expect(tiles == DirtyTiles(width: 64, height: 64, isFull: true))
  }
}
