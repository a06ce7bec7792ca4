import Descent
import Drawing
import Plotting
import Testing

@testable import LossMap

@Suite struct MapPanelTests {
  @Test func showsStepsAsDotsWhileTheyAreFew() throws {
    let few = try courseExperiment(courseRun(.bgd)).runs[0]
    let many = try courseExperiment(courseRun(.sgd)).runs[0]
    #expect(!few.isDense && many.isDense)
  }

  @Test func marksTheStartAndTheCurrentPoint() throws {
    let experiment = try courseExperiment(courseRun(.bgd))
    let panel = MapPanel(
      experiment, of: [0], window: Window(around: experiment), levels: .count(10), theme: .light)
    let dots = { (state: Int) in
      panel.moving(at: Moment(time: 0, states: [state])).count { $0 is DotMark }
    }
    #expect(dots(0) == 1)
    #expect(dots(4) == 2)
  }

  /// Steps, start and current point have the shape of their run; the path itself is solid.
  @Test func runsHaveMarkersOfTheirOwn() throws {
    let experiment = try courseExperiment(
      courseRun(.bgd), courseRun(.bgd, start: Parameters(w: 3, b: 4), label: "other"))
    let panel = MapPanel(
      experiment, of: [0, 1], window: Window(around: experiment), levels: .count(10), theme: .light)
    let area = panel.panel.area(Rectangle(minX: 0, minY: 0, maxX: 400, maxY: 400))
    func elementCounts(_ marks: [any Mark]) -> [Int] {
      var canvas = RecordingCanvas()
      for mark in marks { mark.draw(on: &canvas, in: area, theme: .light) }
      return canvas.calls.compactMap {
        if case .fill(let path, _) = $0 { path.elements.count } else { nil }
      }
    }
    // A circle is a move, four curves and an end; a square a move, three lines and an end.
    #expect(elementCounts(panel.trail(ofRun: 0, states: 0...2).over) == [6, 6, 6])
    #expect(elementCounts(panel.trail(ofRun: 1, states: 0...2).over) == [5, 5, 5])
    let moving = panel.moving(at: Moment(time: 60, states: [1, 1]))
    #expect(elementCounts(moving) == [6, 5, 6, 5])
  }

  @Test func namesTheParameters() throws {
    let experiment = try courseExperiment(courseRun(.bgd))
    let panel = MapPanel(
      experiment, of: [0], window: Window(around: experiment), levels: .count(10), theme: .light
    ).panel
    #expect(panel.xName == "w (slope)" && panel.yName == "b (intercept)")
  }
}
