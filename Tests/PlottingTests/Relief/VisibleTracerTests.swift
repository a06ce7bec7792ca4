import Contours
import Testing

@testable import Plotting

@Suite struct VisibleTracerTests {
  /// A slope that rises towards the viewer in front of a plain: from x = 0.5 on, nearer to 1.
  private let relief = Relief(
    of: ScalarGrid(x: [0, 0.5, 1], y: [0, 1], values: [0, 0, 1, 0, 0, 1]), named: "w", "b",
    height: Scale(0...1), named: "loss", from: Viewpoint(azimuth: 90, elevation: 45))

  @Test func findsWhereALineIsCovered() throws {
    var tracer = VisibleTracer(relief, isOnTop: true)
    tracer.add(from: SIMD3(0, 0.5, 0), to: SIMD3(0.5, 0.5, 0))
    // At 45° the top hides the ground as far behind it as it is high.
    let covered = 1 - Box.height
    let piece = try #require(tracer.seen.lines.first)
    #expect(tracer.seen.lines.count == 1 && piece.count == 2)
    #expect(piece[0] == SIMD3(0, 0.5, 0))
    #expect(abs(piece[1].x - covered) < 1e-3)
    // The rest is behind the slope.
    #expect(tracer.hidden.lines == [[piece[1], SIMD3(0.5, 0.5, 0)]])
  }

  @Test func theLowerSideShowsOnlyWhatIsPartOfTheSurface() {
    // The slope rises more steeply than the line of sight: what shows is its lower side.
    var onTop = VisibleTracer(relief, isOnTop: true)
    var within = VisibleTracer(relief, isOnTop: false)
    for (start, end) in [(SIMD3(0.6, 0.2, 0.2), SIMD3(0.9, 0.2, 0.8))] {
      onTop.add(from: start, to: end)
      within.add(from: start, to: end)
    }
    #expect(onTop.seen.lines.isEmpty)
    #expect(onTop.hidden.lines == within.seen.lines)
    #expect(within.hidden.lines.isEmpty)
    #expect(within.seen.lines == [[SIMD3(0.6, 0.2, 0.2), SIMD3(0.9, 0.2, 0.8)]])
  }

  @Test func linesThatGoOnAreOneStretch() {
    var tracer = VisibleTracer(relief, isOnTop: true)
    tracer.add(from: SIMD3(0, 0.5, 0), to: SIMD3(0.1, 0.5, 0))
    tracer.add(from: SIMD3(0.1, 0.5, 0), to: SIMD3(0.2, 0.5, 0))
    tracer.add(from: SIMD3(0.1, 0.1, 0), to: SIMD3(0.2, 0.1, 0))
    #expect(tracer.seen.lines.map(\.count) == [3, 2])
  }
}
