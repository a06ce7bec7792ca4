import Drawing
import Testing

@testable import Plotting

@Suite struct ReliefLineMarkTests {
  private let relief = TestGround.himmelblau.relief(from: testViewpoints[0])

  @Test func drawsAllPiecesInOneGo() {
    let pieces = ReliefPath(through: [SIMD2(-3.9, -3.7), SIMD2(3.6, 3.1)], on: relief).seen(0...1)
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

  @Test func whatIsHiddenIsPaleAndDashed() {
    let hidden = ReliefPath(through: [SIMD2(-3.9, -3.7), SIMD2(3.6, 3.1)], on: relief).hidden(0...1)
    #expect(!hidden.isEmpty)
    let mark = ReliefLineMark(
      through: hidden, on: relief, color: .black, width: 0.5, isHidden: true)
    guard case .stroke(_, let stroke) = calls(mark).first else {
      Issue.record("a line is a stroke")
      return
    }
    #expect(!stroke.dashes.isEmpty)
    #expect(stroke.color == Theme.light.seenThroughRelief(.black) && stroke.color != .black)
  }

  @Test func nothingIsSeenOfNoPieces() {
    #expect(calls(ReliefLineMark(through: [], on: relief, color: .black, width: 1)).isEmpty)
  }
}
