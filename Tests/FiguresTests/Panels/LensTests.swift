import Descent
import Drawing
import Experiments
import Plotting
import RunTesting
import Testing

@testable import Figures

@Suite struct LensTests {
  private func window(_ choice: LensChoice, _ experiment: Experiment) -> FigureWindow {
    FigureWindow(experiment, Composition(lens: choice))
  }

  private func found(_ choice: LensChoice, _ experiment: Experiment) -> Lens? {
    window(choice, experiment).lens
  }

  @Test func magnifiesWhereStochasticDescentWanders() throws {
    let experiment = try courseExperiment(courseRun(.bgd), courseRun(.sgd))
    let shown = window(.automatic, experiment)
    let lens = try #require(shown.lens)
    let last = experiment.runs[1].steps.suffix(61).map(\.parameters)
    #expect(last.allSatisfy { lens.window.w.contains($0.w) && lens.window.b.contains($0.b) })
    let share =
      (lens.window.w.upperBound - lens.window.w.lowerBound)
      / (shown.map.w.upperBound - shown.map.w.lowerBound)
    #expect(share < 0.1)
  }

  /// The map grows as far as it takes, and still holds all that it held.
  @Test func takesUpACornerThatThePathsLeaveFree() throws {
    let experiment = try courseExperiment(courseRun(.bgd), courseRun(.sgd), courseRun(.minibatch))
    let shown = window(.automatic, experiment)
    let lens = try #require(shown.lens)
    #expect(shown.base == Window(around: experiment))
    #expect(shown.map.w.clamped(to: shown.base.w) == shown.base.w)
    #expect(shown.map.b.clamped(to: shown.base.b) == shown.base.b)
    let map = Rectangle(minX: 92, minY: 122, maxX: 719, maxY: 645)
    let area = PlotArea(map, x: Scale(shown.map.w), y: Scale(shown.map.b))
    let plate = try #require(lens.plate(in: map, unit: 8))
    #expect(map.contains(plate) && plate.width > 0.3 * map.width)
    for run in experiment.runs {
      let path = run.points.map { area.point($0) }
      let isCrossed = zip(path, path.dropFirst()).contains {
        plate.inset(by: -4).part(ofLineFrom: $0, to: $1) != nil
      }
      #expect(!isCrossed)
    }
  }

  @Test func thereIsNoneWhereNothingCrowds() throws {
    #expect(found(.automatic, try courseExperiment(courseRun(.bgd))) == nil)
    #expect(found(.none, try courseExperiment(courseRun(.sgd))) == nil)
  }

  @Test func aWindowThatIsAskedForIsShown() throws {
    let shown = found(
      .window(w: 0.5...1.5, b: -2.5...0), try courseExperiment(courseRun(.bgd)))
    #expect(shown?.window == Window(w: 0.5...1.5, b: -2.5...0))
  }

  /// A window that reaches into all corners leaves none free: what is asked for is shown all the
  /// same, where there are no states.
  @Test func aWindowThatIsAskedForIsShownWhereNoCornerIsFree() throws {
    let experiment = try courseExperiment(courseRun(.bgd))
    let map = Window(around: experiment)
    let shown = window(.window(w: map.w, b: map.b), experiment)
    let lens = try #require(shown.lens)
    #expect(shown.map == map)
    let plot = Rectangle(minX: 0, minY: 0, maxX: 600, maxY: 500)
    let plate = try #require(lens.plate(in: plot, unit: 8))
    let area = PlotArea(plot, x: Scale(map.w), y: Scale(map.b))
    #expect(experiment.runs[0].points.allSatisfy { !plate.contains(area.point($0)) })
  }

  @Test func aSmallMapHasNone() throws {
    let lens = try #require(found(.automatic, try courseExperiment(courseRun(.sgd))))
    #expect(lens.plate(in: Rectangle(minX: 0, minY: 0, maxX: 200, maxY: 160), unit: 8) == nil)
  }
}
