import Testing

@testable import Contours

@Suite struct BandTests {
  @Test(arguments: ReferenceContours.names)
  func hasTheAreaThatContourpyFinds(name: String) throws {
    let reference = try ReferenceContours(named: name)
    let levels = reference.lines.map(\.level)
    let bands = reference.surface.bands(between: levels)
    #expect(bands.count == reference.bands.count)
    for (band, expected) in zip(bands, reference.bands) {
      #expect(band.lower == expected.lower && band.upper == expected.upper)
      #expect(abs(band.area - expected.area) <= 1e-9 * expected.area)
    }
  }

  @Test(arguments: ReferenceContours.names)
  func allBandsTogetherCoverTheSurface(name: String) throws {
    let surface = try ReferenceContours(named: name).surface
    let range = try #require(surface.finiteRange)
    let middle = (range.lowerBound + range.upperBound) / 2
    // Levels on samples too, the lowest and the highest among them.
    let levels = [-.infinity, range.lowerBound, middle, range.upperBound, .infinity]
    let sum = surface.bands(between: levels).map(\.area).reduce(0, +)
    #expect(abs(sum - area(of: surface)) <= 1e-9 * sum)
  }

  @Test func regionsAreTheBandsAndAllAboveThem() throws {
    let surface = try ReferenceContours(named: "noise_with_holes").surface
    let levels = [-Double.infinity, 0.2, 0.5, 0.8]
    let regions = surface.regions(above: levels)
    let bands = surface.bands(between: levels + [.infinity])
    for index in levels.indices {
      let above = bands[index...].map(\.area).reduce(0, +)
      #expect(abs(regions[index].area - above) <= 1e-9 * above)
      #expect(regions[index].upper == .infinity)
    }
    #expect(abs(regions[0].area - area(of: surface)) < 1e-9)
  }

  @Test func keepsTheMinimumInTheLowestBand() {
    // A bowl whose minimum is exactly the level below the lowest band.
    let surface = ScalarGrid(over: -1...1, -1...1, columns: 21, rows: 21) { $0 * $0 + $1 * $1 }
    let band = surface.band(between: 0, and: 0.5)
    let all = surface.band(between: -1, and: 0.5)
    #expect(abs(band.area - all.area) < 1e-12)
    #expect(band.rings.count == 1)
  }

  @Test func winds() {
    // A summit in the middle: the band around it has an outer ring and a hole.
    let surface = ScalarGrid(over: -1...1, -1...1, columns: 41, rows: 41) { 1 - $0 * $0 - $1 * $1 }
    let band = surface.band(between: 0.3, and: 0.6)
    let areas = band.rings.map { Band(lower: 0, upper: 1, rings: [$0]).area }
    #expect(areas.filter { $0 > 0 }.count == 1)
    #expect(areas.filter { $0 < 0 }.count == 1)
    // The ring between circles of radius √0.7 and √0.4 has the area 0.3π.
    #expect(abs(band.area - 0.3 * .pi) < 0.01)
  }

  /// Two cells that touch in a corner only.
  @Test func closesRingsThatTouch() {
    let surface = ScalarGrid(
      x: [0, 1, 2], y: [0, 1, 2], values: [1, 1, .nan, 1, 1, 1, .nan, 1, 1])
    let band = surface.band(between: 0, and: 2)
    #expect(band.area == 2)
  }

  @Test func isEmptyWhereThereIsNothing() {
    let surface = ScalarGrid(x: [0, 1], y: [0, 1], values: [.nan, 1, 1, 1])
    #expect(surface.band(between: 0, and: 2).rings.isEmpty)
    let flat = ScalarGrid(x: [0, 1], y: [0, 1], values: [3, 3, 3, 3])
    #expect(flat.band(between: 3, and: 4).area == 0)
    #expect(flat.band(between: 2, and: 3).area == 1)
  }

  private func area(of surface: ScalarGrid) -> Double {
    var sum = 0.0
    let columns = surface.x.count
    for row in 0..<(surface.y.count - 1) {
      for column in 0..<(columns - 1) {
        let corner = row * columns + column
        let corners = [corner, corner + 1, corner + columns, corner + columns + 1]
        guard corners.allSatisfy({ surface.values[$0].isFinite }) else { continue }
        sum +=
          (surface.x[column + 1] - surface.x[column]) * (surface.y[row + 1] - surface.y[row])
      }
    }
    return sum
  }
}
