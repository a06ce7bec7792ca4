import Drawing
import Testing

@testable import Plotting

@Suite struct PaletteTests {
  private static let papers = [Palette.Paper.light, .dark]

  private func colors(_ tones: Palette.Tones) -> [Color] {
    stride(from: 0.0, through: 1, by: 0.05).map { tones.surface.color(at: $0) }
  }

  @Test func isFoundByItsName() {
    for palette in Palette.all { #expect(Palette.named(palette.name) == palette) }
    #expect(Set(Palette.all.map(\.name)).count == Palette.all.count)
    #expect(Palette.named("jet") == nil)
  }

  @Test(arguments: Palette.all, papers)
  func labelsAreLegibleOnEveryColor(palette: Palette, paper: Palette.Paper) {
    let tones = palette.tones(on: paper)
    for color in colors(tones) { #expect(tones.label.contrast(with: color) >= 4.5) }
  }

  @Test(arguments: Palette.all, papers)
  func isolinesAreVisibleOnEveryColor(palette: Palette, paper: Palette.Paper) {
    let tones = palette.tones(on: paper)
    for vision in ColorVision.allCases {
      let line = vision.seen(tones.isoline)
      for color in colors(tones) { #expect(line.difference(from: vision.seen(color)) > 10) }
    }
  }

  /// Every value has a lightness of its own, and the lowest is nearest to the paper.
  @Test(arguments: Palette.all, papers)
  func lightnessRunsOneWay(palette: Palette, paper: Palette.Paper) {
    let lightness = colors(palette.tones(on: paper)).map { LabColor($0).lightness }
    for (low, high) in zip(lightness, lightness.dropFirst()) {
      #expect(paper == .light ? low > high : low < high)
    }
  }

  /// The steps of a map that was published as even are even still.
  @Test(arguments: [Palette.viridis, .cividis, .magma], papers)
  func stepsAreEven(palette: Palette, paper: Palette.Paper) {
    let lightness = [0, 0.25, 0.5, 0.75, 1].map {
      LabColor(palette.tones(on: paper).surface.color(at: $0)).lightness
    }
    let steps = zip(lightness, lightness.dropFirst()).map { abs($1 - $0) }
    #expect((steps.max() ?? 0) < 2 * (steps.min() ?? 0))
  }

  /// Neighbouring bands of a map of ten lines differ, for any eye.
  @Test(arguments: Palette.all, papers)
  func bandsAreToldApart(palette: Palette, paper: Palette.Paper) {
    let surface = palette.tones(on: paper).surface
    for vision in ColorVision.allCases {
      let bands = (0...6).map { vision.seen(surface.color(at: Double($0) / 6)) }
      for (low, high) in zip(bands, bands.dropFirst()) {
        #expect(low.difference(from: high) > 2.3)
      }
    }
  }
}
