import Drawing
import Foundation
import Testing

@testable import Plotting

@Suite struct MarkerShapeTests {
  private func corners(_ shape: MarkerShape) -> [Point] {
    points(of: shape.path(around: Point(x: 30, y: 20), radius: 4))
  }

  @Test func aCircleIsACircle() {
    let center = Point(x: 30, y: 20)
    #expect(
      MarkerShape.circle.path(around: center, radius: 4) == Path(circleAround: center, radius: 4))
  }

  /// By the shoelace formula.
  @Test(arguments: MarkerShape.allCases.filter { $0 != .circle })
  func isAboutAsLargeAsACircle(shape: MarkerShape) {
    let corners = corners(shape)
    let area =
      zip(corners, corners.dropFirst() + corners.prefix(1)).reduce(0) {
        $0 + $1.0.x * $1.1.y - $1.1.x * $1.0.y
      } / 2
    #expect((0.85...1.25).contains(abs(area) / (.pi * 16)))
  }

  @Test(arguments: MarkerShape.allCases)
  func isCentredOnItsPoint(shape: MarkerShape) {
    let corners = corners(shape)
    let x = corners.reduce(0) { $0 + $1.x } / Double(corners.count)
    let y = corners.reduce(0) { $0 + $1.y } / Double(corners.count)
    // A circle is written with its first point once more at the end.
    guard shape != .circle else { return }
    #expect(abs(x - 30) < 1e-9 && abs(y - 20) < 1e-9)
  }

  @Test func trianglesPointWhereTheySay() {
    #expect(corners(.triangle).count { $0.y < 20 } == 1)
    #expect(corners(.invertedTriangle).count { $0.y > 20 } == 1)
    #expect(Set(corners(.square).map { $0.y.rounded() }).count == 2)
    #expect(Set(corners(.diamond).map { $0.y.rounded() }).count == 3)
  }
}
