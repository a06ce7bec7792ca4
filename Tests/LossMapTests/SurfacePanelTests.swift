import Descent
import Drawing
import Plotting
import Testing

@testable import LossMap

@Suite struct SurfacePanelTests {
  private let rectangle = Rectangle(minX: 0, minY: 0, maxX: 400, maxY: 300)

  private func panel(
    _ experiment: Experiment, from viewpoint: Viewpoint = Viewpoint(azimuth: 30, elevation: 55)
  ) -> SurfacePanel {
    SurfacePanel(
      experiment, of: Array(experiment.runs.indices), window: Window(around: experiment),
      levels: .count(10), from: viewpoint, title: "The loss", theme: .light)
  }

  private func calls(_ marks: [any Mark], in panel: SurfacePanel) -> RecordingCanvas {
    var canvas = RecordingCanvas()
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
    let dots = calls(panel.moving(at: Moment(time: 0, states: [10])), in: panel)
    #expect(dots.calls.count == 2)
  }

  @Test func itsTrailGrowsInPieces() throws {
    let experiment = try courseExperiment(courseRun(.sgd, epochs: 1))
    let panel = panel(experiment)
    for states in [0...32, 32...60] {
      let marks = panel.trail(ofRun: 0, states: states)
      #expect(marks.under.count == 1 && marks.over.count == 1)
      #expect(!calls(marks.over, in: panel).calls.isEmpty)
    }
  }
}
