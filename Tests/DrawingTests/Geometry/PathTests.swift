import Foundation
import Testing

@testable import Drawing

@Suite struct PathTests {
  @Test func isMadeOfLines() {
    let points = [Point(x: 0, y: 0), Point(x: 1, y: 0), Point(x: 1, y: 1)]
    #expect(
      Path(through: points).elements == [.move(points[0]), .line(points[1]), .line(points[2])])
    #expect(Path(through: points, isClosed: true).elements.last == .close)
    #expect(Path(through: [Point](), isClosed: true).elements.isEmpty)
  }

  @Test func aRectangleIsClosed() {
    let path = Path(Rectangle(minX: 1, minY: 2, maxX: 3, maxY: 5))
    #expect(path.elements.count == 5)
    #expect(path.elements.first == .move(Point(x: 1, y: 2)))
    #expect(path.elements.last == .close)
  }

  /// Every point of the curves lies within 0.03 % of the radius.
  @Test func aCircleIsRound() {
    let center = Point(x: 3, y: -2)
    var start = center
    for element in Path(circleAround: center, radius: 10).elements {
      switch element {
      case .move(let point), .line(let point): start = point
      case .close: break
      case .curve(let first, let second, to: let end):
        for t in stride(from: 0.0, through: 1, by: 0.1) {
          let s = 1 - t
          let weights = [s * s * s, 3 * s * s * t, 3 * s * t * t, t * t * t]
          let points = [start, first, second, end]
          let x = zip(weights, points).reduce(0) { $0 + $1.0 * $1.1.x }
          let y = zip(weights, points).reduce(0) { $0 + $1.0 * $1.1.y }
          #expect(abs(hypot(x - center.x, y - center.y) - 10) < 0.003)
        }
        start = end
      }
    }
  }

  @Test func addsAnotherPath() {
    var path = Path(Rectangle(minX: 0, minY: 0, maxX: 1, maxY: 1))
    path.add(path)
    #expect(path.elements.count == 10)
  }
}
