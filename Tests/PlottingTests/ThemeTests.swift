import Drawing
import Foundation
import Testing

@testable import Plotting

@Suite struct ThemeTests {
  private func luminance(_ color: Color) -> Double {
    let linear = [color.red, color.green, color.blue].map {
      $0 <= 0.04045 ? $0 / 12.92 : pow(($0 + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
  }

  /// The contrast ratio of WCAG 2.
  private func contrast(_ first: Color, _ second: Color) -> Double {
    let (a, b) = (luminance(first), luminance(second))
    return (max(a, b) + 0.05) / (min(a, b) + 0.05)
  }

  @Test func textIsLegibleOnItsGround() {
    let theme = Theme.light
    #expect(contrast(theme.ink, theme.background) >= 4.5)
    #expect(contrast(theme.muted, theme.background) >= 4.5)
    for share in stride(from: 0.0, through: 1, by: 0.1) {
      #expect(contrast(theme.isolineLabel, theme.surface.color(at: share)) >= 4.5)
    }
  }

  @Test(arguments: [(480.0, 270.0), (640, 360), (1280, 720), (3840, 2160), (2000, 300)])
  func lettersAreNeverSmallerThanEleven(width: Double, height: Double) {
    let theme = Theme.light.fitted(to: Size(width: width, height: height))
    let sizes = [
      theme.titleFont, theme.subtitleFont, theme.counterFont, theme.panelTitleFont, theme.labelFont,
      theme.tickFont,
    ].map(\.size)
    #expect(sizes.allSatisfy { $0 >= 11 })
    #expect(theme.titleFont.size > theme.labelFont.size)
  }

  @Test func growsInProportion() {
    let theme = Theme.light.fitted(to: Size(width: 2560, height: 1440))
    #expect(theme.unit == 16 && theme.titleFont.size == 48 && theme.pen == 16)
    #expect(Theme.light.fitted(to: Size(width: 1280, height: 720)) == .light)
  }

  @Test func runsHaveColorsOfTheirOwn() {
    #expect(Set((0..<6).map(Theme.light.color(ofRun:))).count == 6)
    #expect(Theme.light.color(ofRun: 6) == Theme.light.color(ofRun: 0))
  }
}
