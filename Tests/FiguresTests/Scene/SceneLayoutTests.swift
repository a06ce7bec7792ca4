import Descent
import Drawing
import Experiments
import Plotting
import RunTesting
import Testing

@testable import Figures

@Suite struct SceneLayoutTests {
  /// The areas of map, data and loss.
  private func layout(_ size: Size) throws -> (header: Rectangle, areas: [Rectangle]) {
    let layout = try layout(size) { .leading($0) }
    return (layout.header, layout.areas)
  }

  private func layout(
    _ size: Size, _ arrangement: ([Panel]) -> SceneLayout.Arrangement
  ) throws -> SceneLayout {
    let experiment = try courseExperiment(courseRun(.bgd))
    let theme = Theme.light.fitted(to: size)
    let map = MapPanel(
      experiment, of: [0], window: Window(around: experiment), levels: .count(10), theme: theme)
    let panels = [
      map.panel, try DataPanel(experiment, of: [0], theme: theme).panel,
      LossPanel(experiment, theme: theme).panel,
    ]
    return SceneLayout(
      arrangement(panels), size: size, theme: theme, header: SceneHeader(experiment).header)
  }

  @Test(arguments: [(480.0, 270.0), (1280, 720), (3840, 2160), (480, 2000), (3000, 270)])
  func everyPanelHasRoom(width: Double, height: Double) throws {
    let layout = try layout(Size(width: width, height: height))
    let canvas = Rectangle(minX: 0, minY: 0, maxX: width, maxY: height)
    for (index, area) in layout.areas.enumerated() {
      #expect(canvas.contains(area))
      #expect(area.width > 100 && area.height > 30)
      #expect(!area.intersects(layout.header))
      #expect(!layout.areas[..<index].contains { $0.intersects(area) })
    }
  }

  @Test func panelsAreAligned() throws {
    let areas = try layout(Size(width: 1280, height: 720)).areas
    let (map, data, loss) = (areas[0], areas[1], areas[2])
    #expect(data.minX == loss.minX && data.maxX == loss.maxX)
    #expect(abs(map.maxY - loss.maxY) < 1e-9 && abs(map.minY - data.minY) < 1e-9)
  }

  @Test func columnsAreAligned() throws {
    let areas = try layout(Size(width: 1280, height: 720)) { panels in
      .rows([
        SceneLayout.Row(panels: [panels[0], panels[0], panels[0]], columns: 3, weight: 2),
        SceneLayout.Row(panels: [panels[1], panels[1], panels[1]], columns: 3),
        SceneLayout.Row(panels: [panels[2]], columns: 1),
      ])
    }.areas
    #expect(areas.count == 7)
    for column in 0..<3 {
      let (upper, lower) = (areas[column], areas[3 + column])
      #expect(upper.minX == lower.minX && upper.maxX == lower.maxX)
      #expect(upper.minY == areas[0].minY && lower.maxY == areas[3].maxY)
      #expect(upper.height > 1.9 * lower.height && upper.maxY < lower.minY)
    }
    #expect(areas[6].maxX == areas[5].maxX && areas[6].minY > areas[5].maxY)
  }

  /// A picture of double size is the same composition.
  @Test func growsInProportion() throws {
    let small = try layout(Size(width: 1280, height: 720))
    let large = try layout(Size(width: 2560, height: 1440))
    #expect(abs(large.areas[0].minX - 2 * small.areas[0].minX) < 0.1)
    #expect(abs(large.areas[2].maxY - 2 * small.areas[2].maxY) < 0.1)
  }
}
