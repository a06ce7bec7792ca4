import Testing

@testable import Plotting

@Suite struct ReliefCellTests {
  private let size = SIMD2(0.5, 0.25)

  private func cell(_ heights: SIMD4<Double>) throws -> ReliefCell {
    try #require(ReliefCell(origin: SIMD2(0.25, 0.5), size: size, heights: heights))
  }

  @Test func meetsItsCornersAndTheirMean() throws {
    let cell = try cell([1, 2, 4, 8])
    let corners = [SIMD2(0.0, 0), SIMD2(1, 0), SIMD2(1, 1), SIMD2(0, 1)].map { cell.height(at: $0) }
    #expect(corners == [1, 2, 4, 8])
    #expect(cell.height(at: SIMD2(0.5, 0.5)) == 3.75)
    // Along its sides it is straight.
    #expect(cell.height(at: SIMD2(0.25, 0)) == 1.25)
    #expect(cell.height(at: SIMD2(1, 0.75)) == 3.5)
    #expect(cell.corners.map(\.z) == [1, 2, 4, 8])
    #expect(cell.range == 1...8)
  }

  @Test func aPlaneStaysOne() throws {
    // 1 + 3x + 5y over the whole box.
    let heights: [Double] = [4.25, 5.75, 7, 5.5]
    let cell = try cell(SIMD4(heights))
    #expect(cell.slope == SIMD2(3, 5))
    for position in [SIMD2(0.3, 0.55), SIMD2(0.7, 0.6), SIMD2(0.4, 0.74)] {
      let height = cell.height(at: cell.local(position))
      #expect(abs(height - (1 + 3 * position.x + 5 * position.y)) < 1e-12)
    }
  }

  @Test func isNotThereWithoutACorner() {
    #expect(ReliefCell(origin: .zero, size: size, heights: [0, .nan, 0, 0]) == nil)
  }

  @Test func facetsAreOnTheSurfaceAndTheNearestIsLast() throws {
    let cell = try cell([1, 2, 4, 8])
    let facets = cell.facets(towards: SIMD3(0.1, -1, 0.3))
    #expect(facets.count == 4)
    for place in facets.joined() {
      #expect(cell.height(at: cell.local(SIMD2(place.x, place.y))) == place.z)
    }
    // The viewer stands before the bottom side, a little to the right.
    #expect(facets[3].contains(cell.corners[0]) && facets[3].contains(cell.corners[1]))
    #expect(facets[0].contains(cell.corners[2]) && facets[0].contains(cell.corners[3]))
  }

  @Test func linesCrossTheDiagonals() throws {
    let cell = try cell([0, 0, 0, 0])
    // Along the middle both are crossed at once, along the bottom at the ends.
    #expect(cell.diagonalTimes(from: SIMD2(0.25, 0.625), SIMD2(0.5, 0)) == (0.5, 0.5))
    #expect(cell.diagonalTimes(from: SIMD2(0.25, 0.5), SIMD2(0.5, 0)) == (0, 1))
    #expect(cell.diagonalTimes(from: SIMD2(0.375, 0.5), SIMD2(0, 0.25)) == (0.25, 0.75))
  }
}
