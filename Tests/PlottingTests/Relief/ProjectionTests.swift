import Drawing
import Foundation
import Testing

@testable import Plotting

@Suite struct ProjectionTests {
  private let box = Box(
    x: Scale(0...10), named: "w", y: Scale(0...1), named: "b", z: Scale(0...100), named: "loss")
  private let rectangle = Rectangle(minX: 50, minY: 20, maxX: 250, maxY: 220)

  private func projection(_ azimuth: Double, _ elevation: Double) -> Projection {
    Projection(
      of: box, from: Viewpoint(azimuth: azimuth, elevation: elevation), in: rectangle)
  }

  private func distance(_ one: Point, _ other: Point) -> Double { (one - other).length }

  /// From straight above, a box looks like a plot area, at any height.
  @Test func theTopViewIsTheMap() {
    let area = PlotArea(rectangle, x: box.x, y: box.y)
    let projection = projection(0, 90)
    for (x, y, z) in [(0.0, 0.0, 0.0), (10, 0, 50), (10, 1, 100), (3, 0.8, 20)] {
      #expect(distance(projection.point(x, y, z), area.point(x, y)) < 1e-9)
    }
  }

  @Test func aQuarterTurnBringsYToTheRight() {
    let projection = projection(90, 90)
    #expect(distance(projection.point(0, 0, 0), Point(x: 50, y: 20)) < 1e-9)
    #expect(distance(projection.point(0, 1, 0), Point(x: 250, y: 20)) < 1e-9)
    #expect(distance(projection.point(10, 0, 0), Point(x: 50, y: 220)) < 1e-9)
  }

  @Test func fromTheSideHeightIsUpwards() {
    let projection = projection(0, 0)
    let low = projection.point(0, 0, 0)
    #expect(distance(projection.point(0, 1, 0), low) < 1e-9)
    let high = projection.point(0, 0, 100)
    #expect(high.x == low.x)
    // The width of the rectangle is that of a side, and the whole is in the middle.
    #expect(abs(low.y - high.y - 200 * Box.height) < 1e-9)
    #expect(abs(low.x - 50) < 1e-9)
    let bottom = low.y - Box.floor * 200 * Box.height
    #expect(abs((bottom + high.y) / 2 - rectangle.center.y) < 1e-9)
  }

  /// The closed form: turned by the azimuth, then tilted by the elevation.
  @Test func agreesWithTwoRotations() {
    let (azimuth, elevation) = (35 * Double.pi / 180, 25 * Double.pi / 180)
    let projection = projection(35, 25)
    func rotated(_ place: SIMD3<Double>) -> (x: Double, y: Double) {
      let across = place.x * cos(azimuth) + place.y * sin(azimuth)
      let away = place.y * cos(azimuth) - place.x * sin(azimuth)
      let height = place.z * Box.height
      return (across, away * sin(elevation) + height * cos(elevation))
    }
    let origin = projection.point(0, 0, 0)
    let scale = (projection.point(10, 0, 0).x - origin.x) / cos(azimuth)
    for (x, y, z) in [(10.0, 1.0, 0.0), (4, 0.3, 80), (0, 1, 100)] {
      let expected = rotated(box.place(x, y, z))
      let way = projection.point(x, y, z) - origin
      #expect(abs(way.dx - scale * expected.x) < 1e-9)
      #expect(abs(way.dy + scale * expected.y) < 1e-9)
    }
  }

  @Test(arguments: testViewpoints)
  func theBoxFillsTheRectangle(viewpoint: Viewpoint) throws {
    let projection = Projection(of: box, from: viewpoint, in: rectangle)
    let shadow = try #require(Rectangle(around: Box.corners.map { projection.point($0) }))
    #expect(rectangle.inset(by: -1e-6).contains(shadow))
    #expect(abs(shadow.width - 200) < 1e-6 || abs(shadow.height - 200) < 1e-6)
    #expect((shadow.center - rectangle.center).length < 1e-6)
  }

  @Test func theNormalStandsOnTheGround() {
    #expect(Projection.normal(rising: 0, 0) == SIMD3(0, 0, 1))
    let normal = Projection.normal(rising: 2, -1)
    #expect(abs((normal * SIMD3(1, 0, 2 * Box.height)).sum()) < 1e-12)
    #expect(abs((normal * SIMD3(0, 1, -1 * Box.height)).sum()) < 1e-12)
  }

  @Test(arguments: testViewpoints)
  func aLineOfSightIsAPoint(viewpoint: Viewpoint) {
    let projection = Projection(of: box, from: viewpoint, in: rectangle)
    let place = SIMD3(0.3, 0.6, 0.2)
    let nearer = place + 0.7 * Projection.sight(from: viewpoint)
    #expect(distance(projection.point(place), projection.point(nearer)) < 1e-9)
  }
}
