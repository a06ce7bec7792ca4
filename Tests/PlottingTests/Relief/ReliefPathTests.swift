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
    let visible = relief.visiblePieces(ofPath: path).map(length).reduce(0, +)
    var expected = 0.0
    let steps = 1500
    for (start, end) in zip(path, path.dropFirst()) {
      let way = (end - start) / 8
      let seen = (0..<steps).count { step in
        relief.isVisible(start + (end - start) * ((Double(step) + 0.5) / Double(steps)))
      }
      expected += (way * way).sum().squareRoot() * Double(seen) / Double(steps)
    }
    #expect(abs(visible - expected) < 0.01)
  }

  @Test func piecesLieOnTheRelief() throws {
    let relief = TestGround.himmelblau.relief(from: testViewpoints[0])
    let pieces = relief.visiblePieces(ofPath: path)
    #expect(pieces.count > 1)
    for place in pieces.joined() {
      let ground = try #require(relief.place(over: SIMD2(place.x, place.y)))
      #expect(abs(ground.z - place.z) < 1e-9)
    }
  }

  @Test func aPathInPlainSightIsOnePiece() {
    let relief = TestGround.saddle.relief(from: Viewpoint(azimuth: 0, elevation: 90))
    let pieces = relief.visiblePieces(ofPath: path)
    #expect(pieces.count == 1)
    #expect(pieces.first?.first.map { abs($0.x - 0.0125) < 1e-9 } == true)
  }

  /// Drawn piece by piece, a growing path is what it is at once.
  @Test func growsWithoutChanging() {
    let relief = TestGround.himmelblau.relief(from: testViewpoints[2])
    let whole = relief.visiblePieces(ofPath: path).map(length).reduce(0, +)
    let parts = zip(path, path.dropFirst()).map { start, end in
      relief.visiblePieces(ofPath: [start, end]).map(length).reduce(0, +)
    }
    #expect(abs(whole - parts.reduce(0, +)) < 1e-9)
  }

  @Test func endsAtHolesAndAtTheBorder() {
    let relief = TestGround.craterWithHole.relief(from: Viewpoint(azimuth: 0, elevation: 90))
    let pieces = relief.visiblePieces(ofPath: [SIMD2(-9, 0.1), SIMD2(9, 0.1)])
    #expect(pieces.count == 2)
    #expect(pieces.first?.first.map { abs($0.x) < 1e-9 } == true)
    #expect(pieces.last?.last.map { abs($0.x - 1) < 1e-9 } == true)
    #expect(!relief.isVisible(SIMD2(-2, 0)))
    #expect(relief.visiblePieces(ofPath: [SIMD2(0, 0), SIMD2(.infinity, 0)]).isEmpty)
    #expect(relief.visiblePieces(ofPath: [SIMD2(0, 0)]).isEmpty)
  }
}
