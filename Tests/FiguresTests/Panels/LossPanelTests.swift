import Descent
import Drawing
import Experiments
import Plotting
import RunTesting
import Testing

@testable import Figures

@Suite struct LossPanelTests {
  @Test func isLogarithmicWhereLossesSpanDecades() throws {
    let panel = LossPanel(try courseExperiment(courseRun(.bgd)), theme: .light).panel
    #expect(panel.y.law == .logarithmic)
    #expect(panel.y.domain.contains(835.28) && panel.y.domain.contains(0.0081))
    #expect(panel.x.domain == 0...10)
  }

  @Test func isLinearWhereTheyDoNot() throws {
    let data = try DataSet(name: "flat", x: [-1, 0, 1], y: [10, -20, 10])
    let experiment = try Experiment(
      Problem(fittingLineTo: data), runs: [courseRun(.bgd, start: .zero)])
    #expect(LossPanel(experiment, theme: .light).panel.y.law == .linear)
  }

  /// A perfect fit has the loss zero, which no logarithmic axis reaches.
  @Test func survivesALossOfZero() throws {
    let data = try DataSet(name: "exact", x: [0, 1], y: [1, 3])
    let experiment = try Experiment(
      Problem(fittingLineTo: data),
      runs: [courseRun(.bgd, start: Parameters(w: 2, b: 1)), courseRun(.bgd, learningRate: 0.3)])
    let domain = LossPanel(experiment, theme: .light).panel.y.domain
    #expect(domain.lowerBound > 0 && domain.upperBound > domain.lowerBound)
  }

  @Test func isDrawnAgainstEpochsUpdatesOrSamples() throws {
    let experiment = try courseExperiment(courseRun(.bgd), courseRun(.minibatch, epochs: 5))
    let ends = Composition.LossAxis.allCases.map { axis in
      LossPanel(experiment, against: axis, theme: .light).panel.x.domain.upperBound
    }
    #expect(ends == [10, 30, 600])
  }

  private func strokes(
    _ panel: LossPanel, run: Int, states: ClosedRange<Int>
  ) -> [(path: Path, stroke: Stroke)] {
    var canvas = DisplayList()
    for mark in panel.trail(ofRun: run, states: states).over {
      mark.draw(on: &canvas, in: panel.panel.area(rectangle), theme: .light)
    }
    return canvas.calls.compactMap {
      if case .stroke(let path, let stroke) = $0 { (path, stroke) } else { nil }
    }
  }

  private let rectangle = Rectangle(minX: 0, minY: 0, maxX: 400, maxY: 200)

  /// A curve is drawn in pieces, and its dashes run on over their borders.
  @Test func dashesRunOnFromPieceToPiece() throws {
    let panel = LossPanel(
      try courseExperiment(courseRun(.bgd), courseRun(.sgd)), theme: .light
    ).measured(in: rectangle)
    let first = try #require(strokes(panel, run: 1, states: 0...32).first)
    let second = try #require(strokes(panel, run: 1, states: 32...64).first)
    let points = first.path.elements.compactMap { element -> Point? in
      switch element {
      case .move(let point), .line(let point): point
      case .curve, .close: nil
      }
    }
    let length = zip(points, points.dropFirst()).reduce(0) { $0 + ($1.1 - $1.0).length }
    #expect(first.stroke.dashOffset == 0 && length > 20)
    #expect(!second.stroke.dashes.isEmpty && abs(second.stroke.dashOffset - length) < 1e-9)
  }

  @Test func theFirstRunIsSolid() throws {
    let panel = LossPanel(try courseExperiment(courseRun(.bgd)), theme: .light)
    #expect(strokes(panel, run: 0, states: 0...10).map(\.stroke.dashes) == [[]])
  }

  @Test func explainsItsMarks() throws {
    func legend(_ runs: RunSpec...) throws -> [String] {
      LossPanel(
        try Experiment(Problem(fittingLineTo: .courseLine), runs: runs), theme: .light
      ).panel.legend.map(\.text)
    }
    #expect(try legend(courseRun(.bgd)) == ["minimum", "total loss"])
    #expect(try legend(courseRun(.sgd)) == ["minimum", "batch loss", "total loss"])
    #expect(try legend(courseRun(.bgd), courseRun(.sgd)) == ["minimum", "BGD", "SGD"])
  }

  /// A least loss of 10⁻⁹ does not press a run between 1 and 10 together.
  @Test func theLeastLossIsShownWhereItIsNear() throws {
    func axis(_ bottom: String) throws -> ClosedRange<Double> {
      let problem = Problem(try Expression("w^2 + b^2 + \(bottom)", of: [.w, .b]))
      let run = courseRun(.bgd, epochs: 5, learningRate: 0.05, start: Parameters(w: 3, b: 0))
      return LossPanel(try Experiment(problem, runs: [run]), theme: .light).panel.y.domain
    }
    #expect(try axis("1e-9").lowerBound > 0.1)
    #expect(try axis("0.1").contains(0.1))
  }

  /// Steps of a perfect fit fall below every axis; the run is still seen, at its foot.
  @Test func whatIsBelowTheAxisIsAtItsFoot() throws {
    let problem = Problem(try Expression("w^2 + b^2", of: [.w, .b]))
    let run = courseRun(.bgd, epochs: 200, learningRate: 0.4, start: Parameters(w: 3, b: 0))
    let panel = LossPanel(try Experiment(problem, runs: [run]), theme: .light)
    let area = panel.panel.area(Rectangle(minX: 0, minY: 0, maxX: 400, maxY: 200))
    var canvas = DisplayList()
    for mark in panel.moving(at: Moment(time: 200, states: [200])).map(\.mark) {
      mark.draw(on: &canvas, in: area, theme: .light)
    }
    guard case .fill(let dot, _)? = canvas.calls.first else {
      Issue.record("the dot of the run is expected")
      return
    }
    let box = try #require(
      Rectangle(
        around: dot.elements.compactMap { if case .curve(_, _, let end) = $0 { end } else { nil } })
    )
    #expect(abs(box.center.y - 200) < 1e-9 && abs(box.center.x - 400) < 1e-9)
  }
}
