import Testing

@testable import Contours

@Suite struct SurfaceTests {
  @Test func samplesRowAfterRow() {
    let surface = ScalarGrid(over: 0...2, 10...11, columns: 3, rows: 2) { $0 + $1 }
    #expect(surface.x == [0, 1, 2])
    #expect(surface.y == [10, 11])
    #expect(surface.values == [10, 11, 12, 11, 12, 13])
  }

  @Test func meetsBothEndsExactly() {
    let surface = ScalarGrid(over: -0.1...0.7, 1e9...1.0000001e9, columns: 7, rows: 4) { _, _ in 0 }
    #expect(surface.x.first == -0.1 && surface.x.last == 0.7)
    #expect(surface.y.first == 1e9 && surface.y.last == 1.0000001e9)
  }

  @Test func knowsTheRangeOfWhatIsFinite() {
    let surface = ScalarGrid(x: [0, 1], y: [0, 1], values: [.nan, 3, -2, .infinity])
    #expect(surface.finiteRange == -2...3)
    #expect(
      ScalarGrid(x: [0, 1], y: [0, 1], values: [.nan, .nan, .nan, .nan]).finiteRange == nil)
  }
}
