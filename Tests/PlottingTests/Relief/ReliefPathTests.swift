import Contours
import Testing

@testable import Plotting

@Suite struct ReliefPathTests {
  /// A path that crosses all of the ground, straight and curved.
  private let path = [
    SIMD2(-3.9, -3.7), SIMD2(3.6, 3.1), SIMD2(3.6, -3.3), SIMD2(-1, 0), SIMD2(-3.9, 0.2),
  ]

  private func length(_ piece: [SIMD3<Double>]) -> Double {
    zip(piece, piece.dropFirst()).reduce(0) { sum, ends in
      let way = SIMD2(ends.1.x - ends.0.x, ends.1.y - ends.0.y)
      return sum + (way * way).sum().squareRoot()
    }
  }

  /// The visible share of a path is that of many points on it.
  @Test(arguments: TestGround.allCases, testViewpoints)
  func piecesAreWherePointsAreSeen(ground: TestGround, viewpoint: Viewpoint) {
    let relief = ground.relief(from: viewpoint)
    let laid = ReliefPath(through: path, on: relief)
    let visible = laid.seen(0...4).map(length).reduce(0, +)
    let hidden = laid.hidden(0...4).map(length).reduce(0, +)
    var expected = (visible: 0.0, hidden: 0.0)
    let steps = 400
    for (start, end) in zip(path, path.dropFirst()) {
      let way = (end - start) / 8
      let share = (way * way).sum().squareRoot() / Double(steps)
      for step in 0..<steps {
        let position = start + (end - start) * ((Double(step) + 0.5) / Double(steps))
        if relief.isVisible(position) {
          expected.visible += share
        } else if relief.place(at: position) != nil {
          expected.hidden += share
        }
      }
    }
    #expect(abs(hidden - expected.hidden) < 0.01)
    #expect(abs(visible - expected.visible) < 0.01)
  }

  @Test func piecesLieOnTheRelief() throws {
    let relief = TestGround.himmelblau.relief(from: testViewpoints[0])
    let pieces = ReliefPath(through: path, on: relief).seen(0...4)
    #expect(pieces.count > 1)
    for place in pieces.joined() {
      let ground = try #require(relief.place(over: SIMD2(place.x, place.y)))
      #expect(abs(ground.z - place.z) < 1e-9)
    }
  }

  @Test func aPathInPlainSightIsOnePiece() {
    let relief = TestGround.saddle.relief(from: Viewpoint(azimuth: 0, elevation: 90))
    let pieces = ReliefPath(through: path, on: relief).seen(0...4)
    #expect(pieces.count == 1)
    #expect(pieces.first?.first.map { abs($0.x - 0.0125) < 1e-9 } == true)
  }

  /// Drawn piece by piece, a growing path is what it is at once.
  @Test func growsWithoutChanging() {
    let relief = TestGround.himmelblau.relief(from: testViewpoints[2])
    let whole = ReliefPath(through: path, on: relief).seen(0...4).map(length).reduce(0, +)
    let inPieces = ReliefPath(through: path, on: relief)
    let pieces = [0...1, 1...3, 3...4].flatMap { inPieces.seen($0) }.map(length).reduce(0, +)
    #expect(abs(whole - pieces) < 1e-9)
    let parts = zip(path, path.dropFirst()).map { start, end in
      ReliefPath(through: [start, end], on: relief).seen(0...1).map(length).reduce(0, +)
    }
    #expect(abs(whole - parts.reduce(0, +)) < 1e-9)
  }

  @Test func endsAtHolesAndAtTheBorder() {
    let relief = TestGround.craterWithHole.relief(from: Viewpoint(azimuth: 0, elevation: 90))
    let pieces = ReliefPath(through: [SIMD2(-9, 0.1), SIMD2(9, 0.1)], on: relief).seen(0...1)
    #expect(pieces.count == 2)
    #expect(pieces.first?.first.map { abs($0.x) < 1e-9 } == true)
    #expect(pieces.last?.last.map { abs($0.x - 1) < 1e-9 } == true)
    #expect(!relief.isVisible(SIMD2(-2, 0)))
    #expect(
      ReliefPath(through: [SIMD2(0, 0), SIMD2(.infinity, 0)], on: relief).seen(0...1).isEmpty)
    #expect(ReliefPath(through: [SIMD2(0, 0)], on: relief).seen(0...0).isEmpty)
  }
}
