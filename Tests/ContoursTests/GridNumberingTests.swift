import Testing

@testable import Contours

@Suite struct GridNumberingTests {
  private let grid = GridNumbering(
    ScalarGrid(x: [0, 1, 3], y: [0, 2], values: [0, 1, 2, 4, 5, 6]))

  @Test func neighbouringCellsNameTheirCommonEdgeAlike() {
    #expect(grid.edge(.right, ofCell: 0) == grid.edge(.left, ofCell: 1))
    let tall = GridNumbering(ScalarGrid(x: [0, 1], y: [0, 1, 2], values: [0, 0, 0, 0, 0, 0]))
    #expect(tall.edge(.top, ofCell: 0) == tall.edge(.bottom, ofCell: 2))
  }

  @Test func findsCrossingsByLinearInterpolation() {
    #expect(grid.point(onEdge: grid.edge(.bottom, ofCell: 1), at: 1.5) == SIMD2(2, 0))
    #expect(grid.point(onEdge: grid.edge(.left, ofCell: 0), at: 1) == SIMD2(0, 0.5))
    #expect(grid.point(onEdge: grid.edge(.top, ofCell: 0), at: 4.25) == SIMD2(0.25, 2))
  }

  @Test func theBorderOfAGridIsItsOutline() {
    var corners: [Int: Int] = [:]
    grid.forEachBorderEdge { corners[$1] = $2 }
    #expect(corners == [0: 1, 1: 2, 2: 5, 5: 4, 4: 3, 3: 0])
  }
}
