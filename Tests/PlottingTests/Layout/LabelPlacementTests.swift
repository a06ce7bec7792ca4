import Drawing
import Foundation
import Testing

@testable import Plotting

@Suite struct LabelPlacementTests {
  private let bounds = Rectangle(minX: 0, minY: 0, maxX: 400, maxY: 300)

  private func line(_ x0: Double, _ y0: Double, _ x1: Double, _ y1: Double) -> Polyline {
    Polyline([Point(x: x0, y: y0), Point(x: x1, y: y1)], isClosed: false)
  }

  private func circle(_ radius: Double) -> Polyline {
    let points = (0..<200).map { index in
      let angle = Double(index) / 200 * 2 * .pi
      return Point(x: 200 + radius * cos(angle), y: 150 + radius * sin(angle))
    }
    return Polyline(points, isClosed: true)
  }

  @Test func sitsOnTheLineAlongIt() throws {
    var placement = LabelPlacement(in: bounds)
    let found = placement.place(width: 20, height: 8, on: line(0, 0, 400, 300), number: 0)
    let place = try #require(found)
    #expect(abs(place.center.y - place.center.x * 0.75) < 1e-6)
    #expect(abs(place.angle - atan(0.75)) < 1e-9)
    #expect(place.gap.upperBound - place.gap.lowerBound >= 20)
  }

  @Test(arguments: [
    (0.0, 0.0, 400.0, 300.0), (400, 300, 0, 0), (200, 300, 210, 0), (210, 0, 200, 300),
  ])
  func isNeverUpsideDown(ends: (Double, Double, Double, Double)) throws {
    var placement = LabelPlacement(in: bounds)
    let line = line(ends.0, ends.1, ends.2, ends.3)
    let found = placement.place(width: 20, height: 8, on: line, number: 0)
    let place = try #require(found)
    #expect(place.angle > -.pi / 2 - 1e-9 && place.angle <= .pi / 2 + 1e-9)
  }

  @Test func prefersALevelStretch() throws {
    var placement = LabelPlacement(in: bounds)
    let found = placement.place(width: 20, height: 8, on: circle(120), number: 0)
    let place = try #require(found)
    #expect(abs(place.angle) < 0.2)
  }

  @Test func keepsAwayFromWhatIsInTheWay() throws {
    var placement = LabelPlacement(in: bounds)
    placement.avoid([Point(x: 0, y: 30), Point(x: 400, y: 30)])
    let found = placement.place(width: 20, height: 8, on: circle(120), number: 0)
    let place = try #require(found)
    // The upper level stretch of the circle is taken.
    #expect(place.center.y > 200)
  }

  @Test func labelsKeepApart() throws {
    var placement = LabelPlacement(in: bounds)
    let found = placement.place(width: 60, height: 10, on: line(150, 100, 400, 100), number: 0)
    let first = try #require(found)
    let next = placement.place(width: 60, height: 10, on: line(150, 104, 400, 104), number: 1)
    let second = try #require(next)
    #expect(abs(first.center.x - second.center.x) > 60)
  }

  @Test func keepsClearOfOtherLines() throws {
    var placement = LabelPlacement(in: bounds)
    let own = line(0, 100, 400, 100)
    placement.note(own.points, number: 0)
    placement.note([Point(x: 0, y: 102), Point(x: 300, y: 102)], number: 1)
    let found = placement.place(width: 40, height: 10, on: own, number: 0)
    let place = try #require(found)
    #expect(place.center.x > 310)
  }

  /// The line to a label does not lead over what belongs to another point.
  @Test func isReachedWithoutCrossingWhatIsExcluded() throws {
    var placement = LabelPlacement(in: bounds)
    placement.exclude(Rectangle(minX: 220, minY: 140, maxX: 230, maxY: 160))
    let point = Point(x: 200, y: 150)
    let found = placement.place(width: 30, height: 10, beside: point, at: [60])
    let center = try #require(found)
    #expect(abs(center.y - 150) > 10)
    let free = LabelPlacement(in: bounds)
    var other = free
    #expect(other.place(width: 30, height: 10, beside: point, at: [60])?.y == 150)
  }

  @Test func staysOutOfWhatIsExcluded() throws {
    var placement = LabelPlacement(in: bounds)
    placement.exclude(Rectangle(minX: 0, minY: 0, maxX: 300, maxY: 300))
    let found = placement.place(width: 40, height: 10, on: line(0, 150, 400, 150), number: 0)
    let place = try #require(found)
    #expect(place.center.x > 320)
  }

  @Test func staysWithinItsBounds() throws {
    var placement = LabelPlacement(in: bounds)
    let found = placement.place(width: 40, height: 10, on: line(-500, 150, 900, 150), number: 0)
    let place = try #require(found)
    #expect((20...380).contains(place.center.x))
  }

  @Test func givesUpWhereThereIsNoRoom() {
    var placement = LabelPlacement(in: bounds)
    var places: [LabelPlacement.Place?] = []
    places.append(placement.place(width: 30, height: 8, on: circle(12), number: 0))
    places.append(placement.place(width: 30, height: 8, on: line(10, 10, 40, 10), number: 0))
    places.append(placement.place(width: 30, height: 8, on: line(10, 900, 400, 900), number: 0))
    #expect(places.allSatisfy { $0 == nil })
  }

  @Test func isLeftOutWhereItCouldNotBeRead() {
    var placement = LabelPlacement(in: bounds)
    for x in stride(from: 0.0, through: 400, by: 4) {
      placement.avoid([Point(x: x, y: 0), Point(x: x, y: 300)])
    }
    #expect(placement.place(width: 20, height: 8, on: circle(120), number: 0) == nil)
  }
}
