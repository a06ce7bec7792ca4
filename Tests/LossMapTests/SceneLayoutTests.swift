import Descent
import Drawing
import Plotting
import Testing

@testable import LossMap

@Suite struct SceneLayoutTests {
  private func layout(_ size: Size) throws -> SceneLayout {
    let experiment = try courseExperiment(courseRun(.bgd))
    let theme = Theme.light.fitted(to: size)
    return SceneLayout(
      size: size, theme: theme, header: SceneHeader(experiment).header,
      map: MapPanel(experiment, levels: .count(10), theme: theme).panel,
      data: DataPanel(experiment, theme: theme).panel,
      loss: LossPanel(experiment, theme: theme).panel)
  }

  @Test(arguments: [(480.0, 270.0), (1280, 720), (3840, 2160), (480, 2000), (3000, 270)])
  func everyPanelHasRoom(width: Double, height: Double) throws {
    let layout = try layout(Size(width: width, height: height))
    let canvas = Rectangle(minX: 0, minY: 0, maxX: width, maxY: height)
    for area in [layout.map, layout.data, layout.loss] {
      #expect(canvas.contains(area))
      #expect(area.width > 100 && area.height > 30)
      #expect(!area.intersects(layout.header))
    }
    #expect(!layout.map.intersects(layout.data) && !layout.map.intersects(layout.loss))
    #expect(!layout.data.intersects(layout.loss))
  }

  @Test func panelsAreAligned() throws {
    let layout = try layout(Size(width: 1280, height: 720))
    #expect(layout.data.minX == layout.loss.minX && layout.data.maxX == layout.loss.maxX)
    #expect(layout.map.maxY == layout.loss.maxY)
    #expect(abs(layout.map.minY - layout.data.minY) < 1e-9)
  }

  /// A picture of double size is the same composition.
  @Test func growsInProportion() throws {
    let small = try layout(Size(width: 1280, height: 720))
    let large = try layout(Size(width: 2560, height: 1440))
    #expect(abs(large.map.minX - 2 * small.map.minX) < 0.1)
    #expect(abs(large.loss.maxY - 2 * small.loss.maxY) < 0.1)
  }
}
