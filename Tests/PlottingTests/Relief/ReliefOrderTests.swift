import Contours
import Drawing
import Testing

@testable import Plotting

@Suite struct ReliefOrderTests {
  /// Facets painted in order, each in a colour of its own, look as a depth buffer says.
  @Test(arguments: TestGround.allCases, testViewpoints)
  func noneHidesANearerOne(ground: TestGround, viewpoint: Viewpoint) throws {
    let side = 320
    let relief = ground.relief(from: viewpoint, 11)
    let projection = Projection(
      of: relief.box, from: viewpoint, in: Rectangle(minX: 4, minY: 4, maxX: 316, maxY: 316))
    let facets = TestFacet.all(of: ground.surface(11), in: relief.box)
    let expected = DepthBuffer(facets, projection, width: side, height: side)
    // Far from each other, so that where two mix it is not the colour of a third.
    let colors = facets.indices.map { UInt32(($0 + 1) * 0x9E3779 & 0xFFFFFF) }

    var canvas = RasterCanvas(size: Size(width: Double(side), height: Double(side)))
    let sight = Projection.sight(from: viewpoint)
    for facet in relief.cellsFromFarToNear.flatMap({ $0.facets(towards: sight) }) {
      let number = try #require(facets.firstIndex { isSame($0.corners, facet) })
      canvas.fill(
        Path(through: facet.map { projection.point($0) }, isClosed: true),
        with: Color(hex: colors[number]))
    }
    let pixels = try canvas.raster().pixels.map { $0 & 0xFFFFFF }
    let settled = expected.settledPixels { $0 == $1 }.filter { expected.facets[$0] != nil }
    let right = settled.count { pixels[$0] == expected.facets[$0].map { colors[$0] } }
    let known = Set(colors)
    #expect(settled.count > 1000)
    #expect(settled.count { known.contains(pixels[$0]) } == right)
    // A facet seen nearly edge on may run between the middles of pixels.
    #expect(Double(right) > 0.98 * Double(settled.count))
  }

  private func isSame(_ first: [SIMD3<Double>], _ second: [SIMD3<Double>]) -> Bool {
    zip(first, second).allSatisfy { (($0 - $1) * ($0 - $1)).sum() < 1e-18 }
  }

  @Test func allCellsAreThereOnce() {
    let relief = TestGround.craterWithHole.relief(from: testViewpoints[0])
    let facets = TestFacet.all(of: TestGround.craterWithHole.surface(), in: relief.box)
    let origins = relief.cellsFromFarToNear.map(\.origin)
    #expect(origins.count == facets.count / 4)
    #expect(Set(origins).count == origins.count)
  }
}
