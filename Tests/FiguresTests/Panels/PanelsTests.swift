import Experiments
import RunTesting
import Testing

@testable import Figures

@Suite struct PanelsTests {
  private func names(_ composition: Composition, of experiment: Experiment) -> [String] {
    Panels.chosen(for: composition, of: experiment).map { $0.kind.name }
  }

  @Test func haveDifferentNames() {
    #expect(Panels.all.map { $0.kind.name } == ["map", "surface", "data", "loss"])
    #expect(Panels.panel(of: PanelKind("map")) == MapPanel.self)
    #expect(Panels.panel(of: PanelKind("landscape")) == nil)
  }

  @Test func areThoseAskedForOrThoseOfTheLayout() throws {
    let experiment = try courseExperiment(courseRun(.bgd))
    #expect(names(Composition(), of: experiment) == ["map", "data", "loss"])
    #expect(names(Composition(layout: .columns), of: experiment) == ["map", "data"])
    #expect(names(Composition(panels: [.loss, .map]), of: experiment) == ["loss", "map"])
  }

  /// Without data there is nothing to fit.
  @Test func leaveOutWhatHasNothingToShow() throws {
    let run = courseRun(.bgd, learningRate: 0.01, start: .init(w: 1, b: 1))
    let experiment = try Experiment(Problem(.booth), runs: [run])
    #expect(names(Composition(), of: experiment) == ["map", "loss"])
    #expect(DataPanel.missing(from: experiment) == "data")
    #expect(MapPanel.missing(from: experiment) == nil)
  }
}
