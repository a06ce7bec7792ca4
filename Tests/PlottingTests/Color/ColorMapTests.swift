import Drawing
import Testing

@testable import Plotting

@Suite struct ColorMapTests {
  private func isNear(_ first: Color, _ second: Color, _ tolerance: Double = 1e-3) -> Bool {
    abs(first.red - second.red) < tolerance && abs(first.green - second.green) < tolerance
      && abs(first.blue - second.blue) < tolerance
  }

  @Test func meetsItsColors() {
    let colors = [Color(hex: 0xFFFDF4), Color(hex: 0xCFDFE4), Color(hex: 0x86A7BF)]
    let map = ColorMap(colors)
    #expect(isNear(map.color(at: 0), colors[0]))
    #expect(isNear(map.color(at: 0.5), colors[1]))
    #expect(isNear(map.color(at: 1), colors[2]))
    #expect(map.color(at: -3) == map.color(at: 0) && map.color(at: 7) == map.color(at: 1))
  }

  /// The middle of blue and white in Oklab, as Ottosson's reference code mixes it: not the purple
  /// tint of a mean in sRGB.
  @Test func mixesInOklab() {
    let middle = Color(hex: 0x0000FF).mixed(with: .white, share: 0.5)
    #expect(isNear(middle, Color(red: 0.4530, green: 0.6381, blue: 1.0000), 2e-3))
    let gray = Color.black.mixed(with: .white, share: 0.5)
    #expect(isNear(gray, Color(red: 0.3886, green: 0.3886, blue: 0.3886), 2e-3))
  }
}
