import Drawing
import Testing

@testable import Plotting

@Suite struct RunStyleTests {
  /// What is just noticed.
  private let justNoticed = 2.3

  private func pairs(_ theme: Theme) -> [(RunStyle, RunStyle)] {
    theme.runs.enumerated().flatMap { index, style in theme.runs[..<index].map { ($0, style) } }
  }

  @Test(arguments: Theme.all)
  func eightRunsAreToldApartWithoutColors(theme: Theme) {
    #expect(theme.runs.count == 8)
    for (first, second) in pairs(theme) {
      #expect(first.dashes != second.dashes && first.marker != second.marker)
    }
  }

  /// Two runs of one colour are told apart by dashes and markers, two of two colours by any eye.
  @Test(arguments: Theme.all, ColorVision.allCases)
  func colorsThatDifferAreSeenToDiffer(theme: Theme, vision: ColorVision) {
    for (first, second) in pairs(theme) where first.color != second.color {
      let difference = vision.seen(first.color).difference(from: vision.seen(second.color))
      #expect(difference > justNoticed, "\(first.color) and \(second.color)")
    }
  }

  /// A path differs at a glance from what is below it, and from its halo by much more.
  @Test(arguments: Theme.all, ColorVision.allCases)
  func pathsStandOutFromEverySurface(theme: Theme, vision: ColorVision) {
    for style in theme.runs {
      let path = vision.seen(style.color)
      #expect(path.difference(from: vision.seen(theme.background)) > 10 * justNoticed)
      for palette in Palette.all {
        let surface = palette.tones(on: theme.paper).surface
        for share in stride(from: 0.0, through: 1, by: 0.05) {
          let difference = path.difference(from: vision.seen(surface.color(at: share)))
          #expect(difference > 2 * justNoticed, "\(style.color) on \(palette.name) at \(share)")
        }
      }
    }
  }

  @Test func theFirstIsPlain() {
    for theme in Theme.all {
      #expect(theme.runs[0].dashes.isEmpty && theme.runs[0].marker == .circle)
    }
  }

  @Test func dashesComeInPairs() {
    for style in Theme.light.runs {
      #expect(style.dashes.count.isMultiple(of: 2))
      #expect(style.dashes.allSatisfy { $0 > 0 })
    }
  }
}
