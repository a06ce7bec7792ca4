import Testing

@testable import Plotting

@Suite struct FacetBandsTests {
  private let bands = FacetBands(levels: [0.2, 0.4, 0.8])
  private let facet = [SIMD3(0.0, 0, 0.1), SIMD3(1, 0, 0.5), SIMD3(0, 1, 0.9)]

  private func area(_ polygon: [SIMD3<Double>]) -> Double {
    zip(polygon, polygon.dropFirst() + polygon.prefix(1)).reduce(0) { sum, edge in
      sum + (edge.0.x * edge.1.y - edge.1.x * edge.0.y) / 2
    }
  }

  @Test func aBandIsAboveItsLevel() {
    #expect([0.1, 0.2, 0.3, 0.8, 0.9].map(bands.band) == [0, 0, 1, 2, 3])
    #expect(FacetBands(levels: []).band(of: 1) == 0)
  }

  @Test func partsCoverTheFacet() {
    let parts = bands.parts(of: facet)
    #expect(parts.map(\.band) == [0, 1, 2, 3])
    #expect(abs(parts.map { area($0.polygon) }.reduce(0, +) - 0.5) < 1e-12)
    let borders = [0, 0.2, 0.4, 0.8, 1]
    for (band, polygon) in parts {
      #expect(polygon.allSatisfy { $0.z > borders[band] - 1e-12 })
      #expect(polygon.allSatisfy { $0.z < borders[band + 1] + 1e-12 })
      // The facet is a plane, and so is each part of it.
      #expect(polygon.allSatisfy { abs($0.z - (0.1 + 0.4 * $0.x + 0.8 * $0.y)) < 1e-12 })
    }
  }

  @Test func aFacetInOneBandIsLeftWhole() {
    let flat = facet.map { SIMD3($0.x, $0.y, 0.4) }
    #expect(bands.parts(of: flat).map(\.band) == [1])
    #expect(bands.parts(of: flat).map(\.polygon) == [flat])
    #expect(bands.crossings(of: flat).isEmpty)
  }

  @Test func levelsCrossAlongTheBordersOfParts() {
    let crossings = bands.crossings(of: facet)
    #expect(crossings.count == 3)
    for ((start, end), level) in zip(crossings, bands.levels) {
      #expect(abs(start.z - level) < 1e-12 && abs(end.z - level) < 1e-12)
      #expect(start != end)
    }
  }
}
