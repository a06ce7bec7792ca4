import Drawing
import Testing

@testable import Plotting

@Suite struct ReliefLineMarkTests {
  private let relief = TestGround.himmelblau.relief(from: testViewpoints[0])

  @Test func drawsAllPiecesInOneGo() {
    let pieces = relief.visiblePieces(ofPath: [SIMD2(-3.9, -3.7), SIMD2(3.6, 3.1)])
    let calls = calls(ReliefLineMark(through: pieces, on: relief, color: .black, width: 0.5))
    guard case .stroke(let path, let stroke) = calls.first else {
      Issue.record("a line is a stroke")
      return
    }
    #expect(calls.count == 1)
    #expect(stroke.width == 4)
    let projection = relief.frame(in: testArea.rectangle, theme: .light).projection
    #expect(points(of: path) == pieces.joined().map { projection.point($0) })
    #expect(path.elements.count { if case .move = $0 { true } else { false } } == pieces.count)
  }

  @Test func nothingIsSeenOfNoPieces() {
    #expect(calls(ReliefLineMark(through: [], on: relief, color: .black, width: 1)).isEmpty)
  }
}
