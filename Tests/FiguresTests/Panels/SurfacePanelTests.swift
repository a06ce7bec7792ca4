import Descent
import Drawing
import Experiments
import Plotting
import RunTesting
import Testing

@testable import Figures

@Suite struct SurfacePanelTests {
  private let rectangle = Rectangle(minX: 0, minY: 0, maxX: 400, maxY: 300)

  private func panel(
    _ experiment: Experiment, from viewpoint: Viewpoint = Viewpoint(azimuth: 30, elevation: 55)
  ) -> SurfacePanel {
    SurfacePanel(
      experiment, of: Array(experiment.runs.indices), window: Window(around: experiment),
      levels: .count(10), from: viewpoint, title: "The loss", theme: .light)
  }

  private func calls(_ marks: [any Mark], in panel: SurfacePanel) -> DisplayList {
    var canvas = DisplayList()
    for mark in marks {
      mark.draw(on: &canvas, in: panel.panel.area(rectangle), theme: .light)
    }
    return canvas
  }

  @Test func namesItsThreeAxes() throws {
    let panel = panel(try courseExperiment(courseRun(.bgd)))
    let texts = calls(panel.still(in: panel.panel.area(rectangle)), in: panel).texts
    for name in ["w (slope)", "b (intercept)", "loss"] {
      #expect(texts.contains { $0.string == name })
    }
    #expect(texts.allSatisfy { rectangle.inset(by: -1).contains($0.bounds) })
  }

  /// From straight above nothing is hidden, and the path runs as on a map.
  @Test func fromAboveItIsTheMap() throws {
    let experiment = try courseExperiment(courseRun(.bgd))
    let panel = panel(experiment, from: Viewpoint(azimuth: 0, elevation: 90))
    let trail = calls(panel.trail(ofRun: 0, states: 0...10).over, in: panel)
    guard case .stroke(let path, let stroke) = trail.calls[0] else {
      Issue.record("a path is drawn")
      return
    }
    #expect(stroke.color == Theme.light.color(ofRun: 0))
    #expect(path.elements.count { if case .move = $0 { true } else { false } } == 1)
    let moving = calls(panel.moving(at: Moment(time: 0, states: [10])).map(\.mark), in: panel).calls
    // The optimum's cross and its halo, the start, and the current point.
    #expect(moving.count == 6)
    guard case .fill(_, let start) = moving[2], case .fill(_, let current) = moving[4] else {
      Issue.record("dots are filled")
      return
    }
    #expect(start == Theme.light.background && current == Theme.light.color(ofRun: 0))
    let atStart = calls(panel.moving(at: Moment(time: 0, states: [0])).map(\.mark), in: panel).calls
    #expect(atStart.count == 4)
  }

  /// At the bottom of a funnel that is looked at from the side nothing vanishes.
  @Test func whatIsBehindTheGroundIsPale() throws {
    let experiment = try courseExperiment(courseRun(.bgd))
    let panel = panel(experiment, from: Viewpoint(azimuth: 30, elevation: 20))
    let under = calls(panel.trail(ofRun: 0, states: 0...10).under, in: panel).calls
    guard case .stroke(_, let hidden) = under.first else {
      Issue.record("what is hidden of a path is a line")
      return
    }
    #expect(under.count == 2 && !hidden.dashes.isEmpty)
    let moving = calls(panel.moving(at: Moment(time: 0, states: [10])).map(\.mark), in: panel).calls
    #expect(moving.count == 6)
    guard case .stroke(_, let cross) = moving[1], case .fill(_, let current) = moving[4] else {
      Issue.record("a cross is two lines, and a dot is filled")
      return
    }
    #expect(cross.color != Theme.light.ink)
    #expect(current != Theme.light.color(ofRun: 0) && current == hidden.color)
  }

  @Test func itsTrailGrowsInPieces() throws {
    let experiment = try courseExperiment(courseRun(.sgd, epochs: 1))
    let panel = panel(experiment)
    for states in [0...32, 32...60] {
      let marks = panel.trail(ofRun: 0, states: states)
      #expect(marks.under.count == 2 && marks.over.count == 1)
      #expect(!calls(marks.over, in: panel).calls.isEmpty)
    }
  }
}
