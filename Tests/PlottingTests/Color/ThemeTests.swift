import Drawing
import Testing

@testable import Plotting

@Suite struct ThemeTests {
  @Test func isFoundByItsName() {
    #expect(Theme.all.map(\.name) == ["light", "dark", "print"])
    for theme in Theme.all { #expect(Theme.named(theme.name) == theme) }
    #expect(Theme.named("sepia") == nil)
  }

  @Test(arguments: Theme.all)
  func textIsLegibleOnItsGround(theme: Theme) {
    #expect(theme.ink.contrast(with: theme.background) >= 4.5)
    #expect(theme.muted.contrast(with: theme.background) >= 4.5)
    for palette in Palette.all {
      var theme = theme
      theme.palette = palette
      for share in stride(from: 0.0, through: 1, by: 0.1) {
        #expect(theme.isolineLabel.contrast(with: theme.surface.color(at: share)) >= 4.5)
      }
    }
  }

  /// Things that are not text keep the contrast that WCAG 2 asks of graphics.
  @Test(arguments: Theme.all)
  func samplesAreSeenOnTheirGround(theme: Theme) {
    #expect(theme.data.contrast(with: theme.background) >= 3)
  }

  /// Themes are one description: all that is not a colour is the same.
  @Test(arguments: Theme.all)
  func onlyColorsDiffer(theme: Theme) {
    #expect(theme.unit == Theme.light.unit && theme.pen == Theme.light.pen)
    #expect(theme.titleFont == Theme.light.titleFont && theme.tickFont == Theme.light.tickFont)
  }

  @Test func printHasNoHue() {
    let theme = Theme.print
    let colors =
      [theme.background, theme.ink, theme.muted, theme.faint, theme.data, theme.isoline]
      + [theme.isolineLabel, theme.surface.color(at: 0), theme.surface.color(at: 1)]
      + theme.runs.map(\.color)
    for color in colors {
      #expect(abs(color.red - color.green) < 1e-6 && abs(color.green - color.blue) < 1e-6)
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

  @Test func runsHaveStylesOfTheirOwn() {
    #expect(Set((0..<8).map(Theme.light.style(ofRun:))).count == 8)
    #expect(Set((0..<6).map(Theme.light.color(ofRun:))).count == 6)
    #expect(Theme.light.style(ofRun: 8) == Theme.light.style(ofRun: 0))
  }

  @Test func allLettersAreOfOneFamily() {
    var theme = Theme.light.fitted(to: Size(width: 640, height: 360))
    theme.fontFamily = "DejaVu Serif"
    let fonts = [
      theme.titleFont, theme.subtitleFont, theme.counterFont, theme.panelTitleFont,
      theme.labelFont, theme.tickFont,
    ]
    #expect(fonts.allSatisfy { $0.family == "DejaVu Serif" } && theme.fontFamily == "DejaVu Serif")
  }
}
