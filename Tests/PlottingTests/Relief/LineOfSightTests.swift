import Contours
import Testing

@testable import Plotting

@Suite struct SightLineTests {
  /// What a walk through the grid finds is what a line of sight tested against all facets finds.
  @Test(arguments: TestGround.allCases, testViewpoints)
  func agreesWithAllFacets(ground: TestGround, viewpoint: Viewpoint) {
    let relief = ground.relief(from: viewpoint, 11)
    let facets = TestFacet.all(of: ground.surface(11), in: relief.box)
    let sight = Projection.sight(from: viewpoint)
    let line = LineOfSight(over: relief)
    var (wrong, hidden, count) = (0, 0, 0)
    for (number, own) in facets.enumerated() where number.isMultiple(of: 3) {
      let weights = SIMD3(0.2, 0.5, 0.3)
      let place =
        own.corners[0] * weights[0] + own.corners[1] * weights[1] + own.corners[2] * weights[2]
      let isBehind = facets.enumerated().contains { other, facet in
        other != number && meets(place, sight, facet.corners)
      }
      let isFromAbove = isUpperSideSeen(own.corners, sight)
      if line.sees(place, isOnTop: false) == isBehind { wrong += 1 }
      if line.sees(place, isOnTop: true) != (!isBehind && isFromAbove) { wrong += 1 }
      hidden += isBehind ? 1 : 0
      count += 1
    }
    #expect(wrong == 0)
    #expect(count > 100)
    if viewpoint.elevation < 30 { #expect(hidden > 5) }
  }

  /// Whether a line of sight meets a facet beyond its beginning.
  ///
  /// Source: T. Möller and B. Trumbore, *Fast, minimum storage ray-triangle intersection*, Journal
  /// of Graphics Tools 2 (1997).
  private func meets(
    _ place: SIMD3<Double>, _ sight: SIMD3<Double>, _ facet: [SIMD3<Double>]
  ) -> Bool {
    let (first, second) = (facet[1] - facet[0], facet[2] - facet[0])
    let p = cross(sight, second)
    let determinant = (first * p).sum()
    guard abs(determinant) > 1e-14 else { return false }
    let offset = place - facet[0]
    let u = (offset * p).sum() / determinant
    let q = cross(offset, first)
    let v = (sight * q).sum() / determinant
    return u >= 0 && v >= 0 && u + v <= 1 && (second * q).sum() / determinant > 1e-9
  }

  private func isUpperSideSeen(_ facet: [SIMD3<Double>], _ sight: SIMD3<Double>) -> Bool {
    let normal = cross(facet[1] - facet[0], facet[2] - facet[0])
    return (normal * sight).sum() * (normal.z > 0 ? 1 : -1) > 0
  }

  private func cross(_ a: SIMD3<Double>, _ b: SIMD3<Double>) -> SIMD3<Double> {
    SIMD3(a.y * b.z - a.z * b.y, a.z * b.x - a.x * b.z, a.x * b.y - a.y * b.x)
  }
}
