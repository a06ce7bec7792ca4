import Contours
import Drawing
import Testing

@testable import Plotting

@Suite struct ReliefTests {
  private let viewpoint = Viewpoint(azimuth: 30, elevation: 30)

  private func relief(_ surface: ScalarGrid, _ scale: Scale) -> Relief {
    Relief(of: surface, named: "w", "b", height: scale, named: "loss", from: viewpoint)
  }

  @Test func heightsFollowTheScale() throws {
    let surface = ScalarGrid(x: [0, 2], y: [0, 4], values: [1, 10, 100, 1000])
    let relief = relief(surface, Scale(1...10000, .logarithmic))
    let corners = [SIMD2(0.0, 0), SIMD2(2, 0), SIMD2(0, 4), SIMD2(2, 4)]
    for (position, height) in zip(corners, [0, 0.25, 0.5, 0.75]) {
      let place = try #require(relief.place(at: position))
      #expect(abs(place.z - height) < 1e-12)
      #expect(place.x == position.x / 2 && place.y == position.y / 4)
    }
    #expect(relief.box.x.domain == 0...2 && relief.box.y.domain == 0...4)
  }

  @Test func heightsEndWithTheScale() throws {
    let surface = ScalarGrid(x: [0, 1], y: [0, 1], values: [-5, -5, 20, 20])
    #expect(relief(surface, Scale(0...10)).places.values == [0, 0, 1, 1])
    // A logarithm of nothing is below all others.
    let logarithmic = relief(surface, Scale(0.1...10, .logarithmic))
    #expect(logarithmic.places.values == [0, 0, 1, 1])
  }

  @Test func thereIsNothingInAHoleOrOutside() {
    let surface = ScalarGrid(
      x: [0, 1, 2], y: [0, 1, 2], values: [1, 1, 1, 1, 1, 1, 1, 1, .infinity])
    let relief = relief(surface, Scale(0...2))
    #expect(relief.place(at: SIMD2(0.5, 0.5)) != nil)
    #expect(relief.place(at: SIMD2(1.5, 1.5)) == nil)
    #expect(relief.place(at: SIMD2(-0.1, 0.5)) == nil)
    #expect(relief.place(at: SIMD2(.nan, 0.5)) == nil)
  }

  /// A layout that is kept is that of its rectangle and its theme alone.
  @Test func keepsItsLayout() {
    let surface = ScalarGrid(x: [0, 2], y: [0, 4], values: [1, 10, 100, 1000])
    let relief = relief(surface, Scale(0...1000))
    let rectangle = Rectangle(minX: 0, minY: 0, maxX: 300, maxY: 200)
    let measured = relief.measured(in: rectangle, theme: .light)
    let other = Rectangle(minX: 0, minY: 0, maxX: 400, maxY: 500)
    let small = Theme.light.fitted(to: Size(width: 480, height: 270))
    for (rectangle, theme) in [(rectangle, Theme.light), (other, .light), (rectangle, small)] {
      let frame = measured.frame(in: rectangle, theme: theme)
      #expect(frame.projection == relief.frame(in: rectangle, theme: theme).projection)
    }
  }

  @Test func findsIntervals() {
    let coordinates = [0, 0.1, 0.5, 1.0]
    #expect(Relief.interval(of: 0, in: coordinates) == 0)
    #expect(Relief.interval(of: 0.1, in: coordinates) == 1)
    #expect(Relief.interval(of: 0.3, in: coordinates) == 1)
    #expect(Relief.interval(of: 1, in: coordinates) == 2)
    #expect(Relief.interval(of: 1.1, in: coordinates) == nil)
  }
}
