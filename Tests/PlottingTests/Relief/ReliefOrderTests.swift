import Contours
import Drawing
import Testing

@testable import Plotting

@Suite struct ReliefOrderTests {
  /// Where facets painted in order lie over each other, the last one is the nearest.
  @Test(arguments: TestGround.allCases, testViewpoints)
  func noneHidesANearerOne(ground: TestGround, viewpoint: Viewpoint) throws {
    let side = 160
    let relief = ground.relief(from: viewpoint, 11)
    let projection = Projection(
      of: relief.box, from: viewpoint, in: Rectangle(minX: 4.1, minY: 3.7, maxX: 156.3, maxY: 156.4)
    )
    let facets = TestFacet.all(of: ground.surface(11), in: relief.box)
    let numbers = Dictionary(
      uniqueKeysWithValues: facets.enumerated().map { (middle($1.corners), $0) })

    var painted: [Int?] = Array(repeating: nil, count: side * side)
    let sight = Projection.sight(from: viewpoint)
    for facet in relief.cellsFromFarToNear.flatMap({ $0.facets(towards: sight) }) {
      let number = try #require(numbers[middle(facet)])
      for pixel in pixels(inside: facet.map { projection.point($0) }, side: side) {
        painted[pixel] = number
      }
    }
    let expected = DepthBuffer(facets, projection, side: side).samples.map { $0?.facet }
    #expect(expected.count { $0 != nil } > 1000)
    #expect(zip(painted, expected).count { $0 != $1 } == 0)
  }

  /// The middle of a facet on the floor, in fine steps: no other facet's is the same.
  private func middle(_ facet: [SIMD3<Double>]) -> SIMD2<Int> {
    let sum = facet.reduce(SIMD3(0, 0, 0), +) * 1e6
    return SIMD2(Int(sum.x.rounded()), Int(sum.y.rounded()))
  }

  @Test func allCellsAreThereOnce() {
    let relief = TestGround.craterWithHole.relief(from: testViewpoints[0])
    let facets = TestFacet.all(of: TestGround.craterWithHole.surface(), in: relief.box)
    let origins = relief.cellsFromFarToNear.map(\.origin)
    #expect(origins.count == facets.count / 4)
    #expect(Set(origins).count == origins.count)
  }
}
