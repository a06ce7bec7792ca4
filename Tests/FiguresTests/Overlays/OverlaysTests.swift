import Descent
import Drawing
import Experiments
import Plotting
import RunTesting
import Testing

@testable import Figures

@Suite struct OverlaysTests {
  private func context(_ experiment: Experiment) -> PlotContext {
    let window = Window(around: experiment)
    let settings = MapSettings(
      experiment: experiment, runs: Array(experiment.runs.indices), levels: .count(10),
      theme: .light, dotScale: 1, lens: nil, namesEnds: true, isWhole: true)
    let area = PlotArea(
      Rectangle(minX: 0, minY: 0, maxX: 600, maxY: 500), x: Scale(window.w), y: Scale(window.b))
    return PlotContext(settings, in: area)
  }

  /// Each overlay draws its own marks, and no other does.
  @Test func drawMarksOfTheirOwn() throws {
    let context = try context(courseExperiment(courseRun(.bgd), courseRun(.minibatch)))
    let end = Moment(time: 600, states: [10, 60])
    #expect(ContoursOverlay().still(context).count == 2)
    #expect(ValleyOverlay().still(context).isEmpty)
    #expect(PathsOverlay().trail(of: context.runs[0], 0...3, context).over.count == 1)
    #expect(StepsOverlay().trail(of: context.runs[0], 0...3, context).over.count == 2)
    #expect(MinimumOverlay().moving(at: end, context).map(\.run) == [nil])
    #expect(StartsOverlay().moving(at: end, context).map(\.run) == [0, 1])
    #expect(CurrentStatesOverlay().moving(at: end, context).map(\.run) == [0, 1])
    #expect(OffscreenOverlay().moving(at: end, context).isEmpty)
    #expect(!RunNamesOverlay().moving(at: end, context).isEmpty)
  }

  /// A run that has not moved yet has only its start, and one that has not ended no name.
  @Test func waitForTheirMoment() throws {
    let context = try context(courseExperiment(courseRun(.bgd), courseRun(.minibatch)))
    let start = Moment(time: 0, states: [0, 0])
    #expect(CurrentStatesOverlay().moving(at: start, context).isEmpty)
    #expect(RunNamesOverlay().moving(at: start, context).isEmpty)
    #expect(StartsOverlay().moving(at: start, context).count == 2)
  }

  /// Where all x are equal the best lines are a valley, which is drawn in place of a cross.
  @Test func drawAValleyAsALine() throws {
    let data = try DataSet(name: "two", x: [1, 1], y: [1, 3])
    let experiment = try Experiment(Problem(fittingLineTo: data), runs: [courseRun(.bgd)])
    let context = context(experiment)
    #expect(ValleyOverlay().still(context).count == 1)
    #expect(MinimumOverlay().moving(at: Moment(time: 0, states: [0]), context).isEmpty)
  }
}
