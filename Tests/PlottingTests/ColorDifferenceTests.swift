import Drawing
import Testing

@Suite struct ColorDifferenceTests {
  /// Pairs 1, 7, 9, 16, 17, 19, 25 and 34 of the table by Sharma, Wu and Dalal (2005): they reach
  /// the blue corner, greys, opposite hues, far and near colours.
  @Test(arguments: [
    (LabColor(50, 2.6772, -79.7751), LabColor(50, 0, -82.7485), 2.0425),
    (LabColor(50, 0, 0), LabColor(50, -1, 2), 2.3669),
    (LabColor(50, 2.49, -0.001), LabColor(50, -2.49, 0.0009), 7.1792),
    (LabColor(50, 2.5, 0), LabColor(50, 0, -2.5), 4.3065),
    (LabColor(50, 2.5, 0), LabColor(73, 25, -18), 27.1492),
    (LabColor(50, 2.5, 0), LabColor(56, -27, -3), 31.9030),
    (LabColor(60.2574, -34.0099, 36.2677), LabColor(60.4626, -34.1751, 39.4387), 1.2644),
    (LabColor(2.0776, 0.0795, -1.1350), LabColor(0.9033, -0.0636, -0.5514), 0.9082),
  ])
  func agreesWithThePublishedPairs(first: LabColor, second: LabColor, expected: Double) {
    #expect(abs(first.difference(from: second) - expected) < 5e-5)
    #expect(abs(second.difference(from: first) - expected) < 5e-5)
  }

  @Test func knowsTheColorsOfAScreen() {
    let red = LabColor(Color(hex: 0xFF0000))
    #expect(abs(red.lightness - 53.24) < 0.01 && abs(red.a - 80.09) < 0.01)
    #expect(abs(red.b - 67.20) < 0.01)
    #expect(abs(LabColor(.white).lightness - 100) < 1e-4)
    #expect(abs(Color.black.contrast(with: .white) - 21) < 1e-9)
  }
}
