import Drawing
import Testing

@testable import Plotting

@Suite struct PolylineTests {
  /// The outline of a square with sides of 10.
  private let square = Polyline(
    [Point(x: 0, y: 0), Point(x: 10, y: 0), Point(x: 10, y: 10), Point(x: 0, y: 10)],
    isClosed: true)
  private let open = Polyline(
    [Point(x: 0, y: 0), Point(x: 10, y: 0), Point(x: 10, y: 10)], isClosed: false)

  private func length(_ points: [Point]) -> Double {
    zip(points, points.dropFirst()).reduce(0) { $0 + ($1.1 - $1.0).length }
  }

  @Test func isMeasuredAlongTheLine() {
    #expect(square.length == 40)
    #expect(open.length == 20)
    #expect(open.point(at: 0) == Point(x: 0, y: 0))
    #expect(open.point(at: 13) == Point(x: 10, y: 3))
    #expect(open.point(at: 20) == Point(x: 10, y: 10))
    #expect(square.point(at: 45) == Point(x: 5, y: 0))
    #expect(square.point(at: -5) == Point(x: 0, y: 5))
  }

  @Test func partsKeepTheCornersBetween() {
    #expect(
      open.points(from: 5, to: 12) == [Point(x: 5, y: 0), Point(x: 10, y: 0), Point(x: 10, y: 2)])
  }

  @Test func aGapLeavesTheRest() {
    let pieces = open.pieces(without: 4...9)
    #expect(pieces.map(length) == [4, 11])
    #expect(pieces[0].last == Point(x: 4, y: 0) && pieces[1].first == Point(x: 9, y: 0))
  }

  @Test(arguments: [2.0...6, 12...17, 37...43, 0...3, 36...40])
  func aGapOpensARing(gap: ClosedRange<Double>) {
    let pieces = square.pieces(without: gap)
    #expect(pieces.count == 1)
    #expect(abs(length(pieces[0]) - (40 - (gap.upperBound - gap.lowerBound))) < 1e-9)
    #expect(pieces[0].first == square.point(at: gap.upperBound))
    #expect(pieces[0].last == square.point(at: gap.lowerBound))
  }
}
