import Drawing
import Testing

@testable import Plotting

@Suite struct ReliefColorsTests {
  private let colors = ReliefColors(
    bandCount: 5, from: Viewpoint(azimuth: 30, elevation: 40), theme: .light)

  @Test func levelGroundIsColouredLikeTheMap() {
    let shade = colors.shade(ofNormal: SIMD3(0, 0, 1))
    for band in 0..<5 {
      let expected = Theme.light.surface.color(at: Double(band) / 4)
      let color = colors.color(ofBand: band, shade: shade)
      #expect(abs(color.red - expected.red) + abs(color.blue - expected.blue) < 1e-6)
    }
  }

  @Test func groundThatTurnsFromTheLightIsDarker() {
    let viewpoint = Viewpoint(azimuth: 30, elevation: 40)
    let left = colors.shade(ofNormal: Projection.normal(rising: 1, 0.5))
    let right = colors.shade(ofNormal: Projection.normal(rising: -1, -0.5))
    #expect(left < right)
    // What is seen from below is in the shade.
    let below = viewpoint.right * 0.1 + SIMD3(0, 0, 0.1) - viewpoint.towardsViewer
    #expect(colors.shade(ofNormal: below) >= right)
    let (light, dark) = (
      colors.color(ofBand: 2, shade: left), colors.color(ofBand: 2, shade: right)
    )
    #expect(dark.green < light.green)
  }
}
