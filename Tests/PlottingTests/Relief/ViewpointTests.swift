import Testing

@testable import Plotting

@Suite struct ViewpointTests {
  private func product(_ a: SIMD3<Double>, _ b: SIMD3<Double>) -> Double { (a * b).sum() }

  @Test(arguments: testViewpoints)
  func itsDirectionsStandAtRightAngles(viewpoint: Viewpoint) {
    let directions = [viewpoint.right, viewpoint.up, viewpoint.towardsViewer]
    for (index, one) in directions.enumerated() {
      #expect(abs(product(one, one) - 1) < 1e-12)
      for other in directions[..<index] { #expect(abs(product(one, other)) < 1e-12) }
    }
  }

  @Test func theViewerWalksCounterclockwise() {
    #expect(Viewpoint(azimuth: 0, elevation: 0).towardsViewer == SIMD3(0, -1, 0))
    #expect(Viewpoint(azimuth: 90, elevation: 0).towardsViewer == SIMD3(1, 0, 0))
    #expect(Viewpoint(azimuth: 180, elevation: 0).towardsViewer == SIMD3(0, 1, 0))
    #expect(Viewpoint(azimuth: 270, elevation: 0).towardsViewer == SIMD3(-1, 0, 0))
    #expect(Viewpoint(azimuth: -90, elevation: 0).right == SIMD3(0, -1, 0))
  }

  @Test func straightAboveNothingLeans() {
    let above = Viewpoint(azimuth: 30, elevation: 90)
    #expect(above.towardsViewer == SIMD3(0, 0, 1))
    #expect(above.up.z == 0)
  }
}
