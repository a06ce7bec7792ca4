import Drawing
import Testing

@Suite struct ColorVisionTests {
  @Test(arguments: ColorVision.allCases)
  func greysStayGreys(vision: ColorVision) {
    for grey in [Color.black, Color(hex: 0x808080), .white] {
      #expect(vision.seen(grey).difference(from: grey) < 0.1)
    }
  }

  /// A red and a green that only normal eyes and those without blue cones tell apart.
  @Test func redAndGreenAreConfused() {
    let (red, green) = (Color(hex: 0xB26A2E), Color(hex: 0x7D8A2E))
    func difference(_ vision: ColorVision) -> Double {
      vision.seen(red).difference(from: vision.seen(green))
    }
    #expect(difference(.deuteranopia) < 0.4 * difference(.normal))
    #expect(difference(.tritanopia) > 0.8 * difference(.normal))
  }

  /// Blue and green, which eyes without blue cones confuse.
  @Test func blueAndGreenAreConfused() {
    let (blue, green) = (Color(hex: 0x2E8AA8), Color(hex: 0x2E9A6A))
    let seen = ColorVision.tritanopia
    #expect(
      seen.seen(blue).difference(from: seen.seen(green)) < 0.5 * blue.difference(from: green))
  }
}
