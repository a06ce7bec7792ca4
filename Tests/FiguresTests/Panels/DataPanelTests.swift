import Descent
import Drawing
import Experiments
import Plotting
import RunTesting
import Testing

@testable import Figures

@Suite struct DataPanelTests {
  private func strokes(_ panel: DataPanel, state: Int) -> [(path: Path, stroke: Stroke)] {
    strokes(panel, states: [state])
  }

  private func strokes(_ panel: DataPanel, states: [Int]) -> [(path: Path, stroke: Stroke)] {
    strokes(of: panel.moving(at: Moment(time: 0, states: states)).map(\.mark), in: panel)
  }

  private func strokes(
    of marks: [any Mark], in panel: DataPanel
  ) -> [(path: Path, stroke: Stroke)] {
    let area = panel.panel.area(Rectangle(minX: 0, minY: 0, maxX: 400, maxY: 200))
    var canvas = DisplayList()
    for mark in marks { mark.draw(on: &canvas, in: area, theme: .light) }
    return canvas.calls.compactMap {
      if case .stroke(let path, let stroke) = $0 { (path, stroke) } else { nil }
    }
  }

  @Test func showsAllDataWithRoomAround() throws {
    let experiment = try courseExperiment(courseRun(.bgd))
    let panel = try DataPanel(experiment, of: [0], theme: .light).panel
    let data = try #require(experiment.problem.fit?.data)
    #expect(data.x.allSatisfy { panel.x.domain.contains($0) })
    #expect(data.y.allSatisfy { panel.y.domain.contains($0) })
  }

  /// However a line lies, some of it is in the panel.
  @Test func everyLineIsSeen() throws {
    let experiment = try courseExperiment(courseRun(.sgd))
    let panel = try DataPanel(experiment, of: [0], theme: .light).panel
    for step in experiment.runs[0].steps {
      let ends = [panel.x.domain.lowerBound, panel.x.domain.upperBound].map {
        step.parameters.w * $0 + step.parameters.b
      }
      #expect((ends.min() ?? 0) < panel.y.domain.upperBound)
      #expect((ends.max() ?? 0) > panel.y.domain.lowerBound)
    }
  }

  @Test func earlierLinesFade() throws {
    let experiment = try courseExperiment(courseRun(.bgd))
    let panel = try DataPanel(experiment, of: [0], theme: .light)
    // Eight, four, two and one updates ago, and the line of now. The first is drawn once for all.
    #expect(strokes(panel, state: 10).count == 5)
    #expect(strokes(panel, state: 8).count == 4)
    #expect(strokes(panel, state: 0).count == 1)
    let first = strokes(of: panel.trail(ofRun: 0, states: 0...10).under, in: panel)
    let lines = first + strokes(panel, state: 10)
    #expect(lines.last?.stroke.color == Theme.light.color(ofRun: 0))
    #expect(first.map(\.path) == strokes(panel, state: 0).map(\.path))
    let greens = lines.map(\.stroke.color.green)
    #expect(zip(greens, greens.dropFirst()).allSatisfy { $0 > $1 })
  }

  /// The line from which a run started is drawn when the run has left it, and only once.
  @Test func theFirstLineStays() throws {
    let panel = try DataPanel(courseExperiment(courseRun(.bgd)), of: [0], theme: .light)
    #expect(panel.trail(ofRun: 0, states: 0...0).under.isEmpty)
    #expect(panel.trail(ofRun: 0, states: 0...1).under.count == 1)
    #expect(panel.trail(ofRun: 0, states: 16...32).under.isEmpty)
  }

  /// A line that several runs start from has the colour of none, whichever is drawn last.
  @Test func aSharedFirstLineBelongsToNone() throws {
    func colors(_ runs: RunSpec...) throws -> [Color] {
      let experiment = try TrainedExperiments.shared.experiment(of: runs)
      let panel = try DataPanel(experiment, of: [0, 1], theme: .light)
      return runs.indices.flatMap { run in
        strokes(of: panel.trail(ofRun: run, states: 0...9).under, in: panel).map(\.stroke.color)
      }
    }
    let shared = try colors(courseRun(.bgd), courseRun(.sgd))
    #expect(shared.count == 2 && shared[0] == shared[1])
    let apart = try colors(courseRun(.bgd), courseRun(.bgd, start: Parameters(w: 3, b: 3)))
    #expect(apart.count == 2 && apart[0] != apart[1] && !shared.contains(apart[0]))
  }

  @Test func linesAreInTheStylesOfTheirRuns() throws {
    let experiment = try courseExperiment(courseRun(.bgd), courseRun(.sgd))
    let panel = try DataPanel(experiment, of: [0, 1], theme: .light)
    let lines = strokes(panel, states: [0, 0])
    #expect(lines.map(\.stroke.color) == [0, 1].map(Theme.light.color(ofRun:)))
    #expect(lines[0].stroke.dashes.isEmpty && !lines[1].stroke.dashes.isEmpty)
  }

  @Test func theBatchIsShownWithItsResiduals() throws {
    let experiment = try courseExperiment(courseRun(.minibatch, batch: .count(20)))
    let panel = try DataPanel(experiment, of: [0], theme: .light)
    let residuals = strokes(panel, state: 3).filter { $0.stroke.color == Theme.light.ink }
    #expect(residuals.count == 20)
    // The last state has no next batch.
    #expect(strokes(panel, state: 30).allSatisfy { $0.stroke.color != Theme.light.ink })
  }

  @Test func aBatchOfAllIsNotMarked() throws {
    let panel = try DataPanel(try courseExperiment(courseRun(.bgd)), of: [0], theme: .light)
    #expect(strokes(panel, state: 3).allSatisfy { $0.stroke.color != Theme.light.ink })
  }

  @Test func givesTheEquationOfASingleRun() throws {
    let one = try DataPanel(try courseExperiment(courseRun(.bgd)), of: [0], theme: .light)
    #expect(one.note(at: Moment(time: 0, states: [0])) == "ŷ = −15.00·x − 10.00")
    let two = try DataPanel(
      try courseExperiment(courseRun(.bgd), courseRun(.sgd)), of: [0, 1], theme: .light)
    #expect(two.note(at: Moment(time: 0, states: [0, 0])) == nil)
  }
}
