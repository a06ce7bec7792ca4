import Descent
import Drawing
import Experiments
import Plotting
import RunTesting
import Testing

@testable import Figures

@Suite struct MapPanelTests {
  @Test func marksTheStartAndTheCurrentPoint() throws {
    let experiment = try courseExperiment(courseRun(.bgd))
    let panel = MapPanel(
      experiment, of: [0], window: Window(around: experiment), levels: .count(10), theme: .light
    ).measured(in: Rectangle(minX: 0, minY: 0, maxX: 400, maxY: 400))
    let dots = { (state: Int) in
      panel.moving(at: Moment(time: 0, states: [state])).count { $0.mark is DotMark }
    }
    #expect(dots(0) == 1)
    #expect(dots(4) == 2)
  }

  /// Steps, start and current point have the shape of their run; the path itself is solid.
  @Test func runsHaveMarkersOfTheirOwn() throws {
    let experiment = try courseExperiment(
      courseRun(.bgd), courseRun(.bgd, start: Parameters(w: 3, b: 4), label: "other"))
    let panel = MapPanel(
      experiment, of: [0, 1], window: Window(around: experiment), levels: .count(10), theme: .light
    ).measured(in: Rectangle(minX: 0, minY: 0, maxX: 400, maxY: 400))
    let area = panel.panel.area(Rectangle(minX: 0, minY: 0, maxX: 400, maxY: 400))
    func elementCounts(_ marks: [any Mark]) -> [Int] {
      var canvas = DisplayList()
      for mark in marks { mark.draw(on: &canvas, in: area, theme: .light) }
      return canvas.calls.compactMap {
        if case .fill(let path, _) = $0 { path.elements.count } else { nil }
      }
    }
    // A circle is a move, four curves and an end; a square a move, three lines and an end.
    #expect(elementCounts(panel.trail(ofRun: 0, states: 0...2).over) == [6, 6, 6])
    #expect(elementCounts(panel.trail(ofRun: 1, states: 0...2).over) == [5, 5, 5])
    let moving = panel.moving(at: Moment(time: 60, states: [1, 1]))
    #expect(elementCounts(moving.map(\.mark)) == [6, 5, 6, 5])
  }

  @Test func namesTheParameters() throws {
    let experiment = try courseExperiment(courseRun(.bgd))
    let panel = MapPanel(
      experiment, of: [0], window: Window(around: experiment), levels: .count(10), theme: .light
    ).panel
    #expect(panel.xName == "w (slope)" && panel.yName == "b (intercept)")
  }

  /// Five updates to an epoch: the dots of epochs are larger than those between them.
  @Test func marksEpochs() throws {
    let experiment = try courseExperiment(courseRun(.minibatch, batch: .count(12)))
    let panel = MapPanel(
      experiment, of: [0], window: Window(around: experiment), levels: .count(10), theme: .light
    ).measured(in: Rectangle(minX: 0, minY: 0, maxX: 400, maxY: 400))
    var canvas = DisplayList()
    let area = panel.panel.area(Rectangle(minX: 0, minY: 0, maxX: 400, maxY: 400))
    for mark in panel.trail(ofRun: 0, states: 0...10).over {
      mark.draw(on: &canvas, in: area, theme: .light)
    }
    let widths = canvas.calls.compactMap { call -> Double? in
      guard case .fill(let path, _) = call else { return nil }
      let points = path.elements.compactMap {
        if case .curve(_, _, let end) = $0 { end } else { nil }
      }
      return Rectangle(around: points)?.width
    }
    #expect(widths.count == 11)
    let large = try #require(widths.max())
    #expect(widths.count { $0 > 0.99 * large } == 3)
  }

  /// The ends of paths are named once they are reached: in the lens where they are magnified.
  @Test func namesTheEndsOfPaths() throws {
    let experiment = try courseExperiment(courseRun(.bgd), courseRun(.sgd))
    let scene = Scene(experiment)
    let moments = timeline(of: experiment).moments
    func names(_ moment: Moment) -> [Text] {
      var canvas = DisplayList()
      scene.drawMoving(at: moment, on: &canvas)
      return canvas.texts.filter { ["BGD", "SGD"].contains($0.string) }
    }
    #expect(names(moments[0]).isEmpty && names(moments[599]).isEmpty)
    let last = names(moments[600])
    #expect(Set(last.map(\.string)) == ["BGD", "SGD"] && last.count == 2)
    let end = try #require(last.first { $0.string == "SGD" })
    // The lens is in the upper left corner.
    #expect(end.bounds.maxX < 310 && end.bounds.maxY < 310)
  }
}
