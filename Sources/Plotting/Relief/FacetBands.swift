/// Cuts facets at levels, so that the borders of bands are lines across them.
///
/// Source: I. E. Sutherland and G. W. Hodgman, *Reentrant polygon clipping*, Communications of the
/// ACM 17 (1974).
struct FacetBands {
  /// The heights at which facets are cut, increasing.
  let levels: [Double]

  /// The number of the band a height is in: that of the levels below it.
  func band(of height: Double) -> Int {
    levels.firstIndex { $0 >= height } ?? levels.count
  }

  /// The parts of a facet and the numbers of their bands, from the lowest up.
  func parts(of facet: [SIMD3<Double>]) -> [(band: Int, polygon: [SIMD3<Double>])] {
    let heights = facet.map(\.z)
    guard let low = heights.min(), let high = heights.max() else { return [] }
    let first = band(of: low)
    var parts: [(band: Int, polygon: [SIMD3<Double>])] = []
    var rest = facet
    for band in first..<max(first, self.band(of: high)) {
      parts.append((band, FacetBands.part(of: rest, above: false, levels[band])))
      rest = FacetBands.part(of: rest, above: true, levels[band])
    }
    parts.append((max(first, self.band(of: high)), rest))
    return parts.filter { $0.polygon.count > 2 }
  }

  /// The lines along which levels cross a facet: the borders of its parts.
  func crossings(of facet: [SIMD3<Double>]) -> [(SIMD3<Double>, SIMD3<Double>)] {
    let heights = facet.map(\.z)
    guard let low = heights.min(), let high = heights.max() else { return [] }
    return (band(of: low)..<max(band(of: low), band(of: high))).compactMap { index in
      let level = levels[index]
      let ends = zip(facet, facet.dropFirst() + facet.prefix(1)).compactMap { start, end in
        (start.z > level) != (end.z > level) ? FacetBands.crossing(start, end, level) : nil
      }
      return ends.count == 2 && ends[0] != ends[1] ? (ends[0], ends[1]) : nil
    }
  }

  /// The part of a convex polygon that is above a level, or the part that is not.
  private static func part(
    of polygon: [SIMD3<Double>], above: Bool, _ level: Double
  ) -> [SIMD3<Double>] {
    var part: [SIMD3<Double>] = []
    for (start, end) in zip(polygon, polygon.dropFirst() + polygon.prefix(1)) {
      if (start.z > level) == above { part.append(start) }
      if (start.z > level) != (end.z > level) {
        part.append(crossing(start, end, level))
      }
    }
    return part
  }

  /// The point where a level crosses an edge.
  private static func crossing(
    _ start: SIMD3<Double>, _ end: SIMD3<Double>, _ level: Double
  ) -> SIMD3<Double> {
    // From the lower end, so that neighbouring facets are cut in the same point.
    let (low, high) = start.z < end.z ? (start, end) : (end, start)
    return low + (high - low) * ((level - low.z) / (high.z - low.z))
  }
}
