import Drawing
import Testing

@testable import Plotting

@Suite struct AxisTextsTests {
  @Test func offersFewerAndFewerTicks() {
    let texts = AxisTexts(Scale(0...10), "w (slope)", theme: .light)
    let counts = texts.ticks.map(\.count)
    #expect(counts.first == 6)
    #expect(zip(counts, counts.dropFirst()).allSatisfy { $0 > $1 })
    #expect(texts.ticks.first?.map(\.fraction) == [0, 0.2, 0.4, 0.6, 0.8, 1])
    #expect(texts.names.map(\.string) == ["w (slope)", "w"])
  }

  @Test func measuresWhatItPlaces() {
    let letters = AxisLetters(.light)
    let texts = AxisTexts(Scale(0...10), "w (slope)", theme: .light)
    let name = letters.name(texts.names[0], at: Point(x: 50, y: 60), angle: -0.4)
    for (one, other) in zip(name.box.corners, name.text.corners) {
      #expect((one - other).length < 1e-9)
    }
  }
}
