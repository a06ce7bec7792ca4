import Drawing
import Testing

@testable import Plotting

@Suite struct BoxMarkTests {
  @Test func namesItsAxes() {
    let area = PlotArea(
      Rectangle(minX: 0, minY: 0, maxX: 500, maxY: 400), x: Scale(0...1), y: Scale(0...1))
    let relief = TestGround.saddle.relief(from: testViewpoints[0])
    let calls = calls(BoxMark(around: relief, levels: [-8, 0, 8]), in: area)
    let texts = calls.compactMap { if case .text(let text) = $0 { text.string } else { nil } }
    for text in ["w", "b", "loss", "−4", "0", "4", "−10", "10"] { #expect(texts.contains(text)) }
    // The back and the axes, and along one of them four bands, their outline and their borders.
    #expect(calls.count == texts.count + 2 + 6)
  }

  /// The bar along the axis says which colour is which height.
  @Test func theAxisOfHeightsShowsTheBands() throws {
    let relief = TestGround.saddle.relief(from: testViewpoints[0])
    let levels = [-8.0, 0, 8, 99]
    let area = PlotArea(
      Rectangle(minX: 0, minY: 0, maxX: 500, maxY: 400), x: Scale(0...1), y: Scale(0...1))
    let fills = calls(BoxMark(around: relief, levels: levels), in: area).compactMap { call in
      if case .fill(let path, let color) = call { (points(of: path), color) } else { nil }
    }
    // No height is above the last level.
    #expect(fills.map(\.1) == [0, 0.25, 0.5, 0.75].map { Theme.light.surface.color(at: $0) })
    // Seen from azimuth 30, the corner where both sides begin is at the left.
    let projection = relief.frame(in: area.rectangle, theme: .light).projection
    for (fill, borders) in zip(fills, zip([-16.0, -8, 0, 8], [-8.0, 0, 8, 16])) {
      let bounds = try #require(Rectangle(around: fill.0))
      #expect(abs(bounds.maxY - projection.point(-4, -4, borders.0).y) < 1e-6)
      #expect(abs(bounds.minY - projection.point(-4, -4, borders.1).y) < 1e-6)
      #expect(abs(bounds.maxX - projection.point(-4, -4, 0).x) < 1e-6)
    }
  }
}
