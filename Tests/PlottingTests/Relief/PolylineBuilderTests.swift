import Testing

@testable import Plotting

@Suite struct StretchesTests {
  private let places = (0..<5).map { SIMD3(Double($0), 0, 1) }

  @Test func whatGoesOnIsOneLine() {
    var stretches = PolylineBuilder()
    stretches.append([places[0], places[1]])
    stretches.append([places[1], places[2], places[3]])
    #expect(stretches.lines == [Array(places[0...3])])
  }

  @Test func aGapBeginsANewLine() {
    var stretches = PolylineBuilder()
    stretches.append([places[0], places[1]])
    stretches.append([places[2], places[3]])
    stretches.append([])
    // What ends where the last line begins does not go on.
    stretches.append([places[4], places[2]])
    #expect(
      stretches.lines == [
        [places[0], places[1]], [places[2], places[3]], [places[4], places[2]],
      ])
  }
}
