import Drawing
import Testing

@testable import Plotting

@Suite struct DotMarkTests {
  @Test func drawsADotForEachPointInTheArea() {
    let mark = DotMark(
      [SIMD2(5, 0.5), SIMD2(10, 1), SIMD2(11, 0.5), SIMD2(5, .infinity)], radius: 0.5,
      color: .black)
    let circle = Path(circleAround: Point(x: 150, y: 70), radius: 4)
    let calls = calls(mark)
    #expect(calls.count == 2)
    #expect(calls.first == .fill(circle, .black))
    #expect(!mark.isClipped)
  }

  @Test func hasTheShapeItIsTold() {
    let calls = calls(DotMark([SIMD2(5, 0.5)], radius: 0.5, color: .black, shape: .diamond))
    let diamond = MarkerShape.diamond.path(around: Point(x: 150, y: 70), radius: 4)
    #expect(calls == [.fill(diamond, .black)])
  }

  @Test func aRimIsDrawnAroundTheInside() {
    let calls = calls(DotMark([SIMD2(5, 0.5)], radius: 0.5, color: .black, rim: .white))
    #expect(calls.count == 2)
    guard case .stroke(_, let stroke) = calls[1] else { return }
    #expect(stroke.color == .white)
  }
}
