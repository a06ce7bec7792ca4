import Descent
import Drawing
import Experiments
import Plotting
import RunTesting
import Testing

@testable import Figures

@Suite struct SceneColumnsTests {
  private func arranged(
    _ count: Int, width: Double, height: Double, kinds: [PanelKind] = [.map, .data]
  ) throws -> PanelArrangement {
    let runs = (1...count).map { courseRun(.bgd, learningRate: 0.01 * Double($0)) }
    let experiment = try TrainedExperiments.shared.experiment(of: runs)
    let size = Size(width: width, height: height)
    let theme = Theme.light.fitted(to: size)
    let window = Window(around: experiment)
    let contents = try kinds.map { kind -> [any ScenePanel] in
      try runs.indices.map { run in
        guard kind == .map else { return try DataPanel(experiment, of: [run], theme: theme) }
        return MapPanel(
          experiment, of: [run], window: window, levels: .count(10), theme: theme,
          title: "run \(run)")
      }
    }
    return SceneColumns(contents, size: size, theme: theme, header: .empty).arranged
  }

  @Test func plotsOfAKindAreOfOneSizeAndInLine() throws {
    let arranged = try arranged(3, width: 1280, height: 720)
    let areas = arranged.layout.areas
    #expect(arranged.panels.map(\.content.runs) == [[0], [1], [2], [0], [1], [2]])
    for column in 1..<3 {
      #expect(abs(areas[column].width - areas[0].width) < 1e-9)
      #expect(areas[column].minY == areas[0].minY && areas[column].maxY == areas[0].maxY)
      #expect(areas[column].minX == areas[3 + column].minX)
    }
  }

  @Test func theFirstOfARowSpeaksForAll() throws {
    let panels = try arranged(3, width: 1280, height: 720).panels.map(\.panel)
    #expect(
      panels.map { $0.labelledAxes.contains(.left) } == [true, false, false, true, false, false])
    #expect(panels.allSatisfy { $0.labelledAxes.contains(.bottom) })
    #expect(panels.prefix(3).map(\.title) == ["run 0", "run 1", "run 2"])
    #expect(panels.suffix(3).map(\.title) == ["Data", "", ""])
  }

  /// As many blocks as show the maps largest: one where the picture is wide, more where it is high.
  @Test(arguments: [(8, 1280.0, 720.0, 8), (8, 800, 900, 4), (6, 480, 1600, 2), (1, 1280, 720, 1)])
  func breaksIntoBlocks(count: Int, width: Double, height: Double, columns: Int) throws {
    let arranged = try arranged(count, width: width, height: height)
    let maps = zip(arranged.panels, arranged.layout.areas).filter { $0.0.content is MapPanel }
    #expect(Set(maps.map(\.1.minX)).count == columns)
    #expect(maps.map(\.0.content.runs) == (0..<count).map { [$0] })
  }
}
