import Descent
import RunTesting
import Testing
import Trajectories

@testable import Experiments

@Suite struct WindowTests {
  @Test func holdsAllPathsTheOptimumAndAMargin() throws {
    let experiment = try courseExperiment(courseRun(.bgd), courseRun(.sgd))
    let window = Window(around: experiment)
    let width = window.w.upperBound - window.w.lowerBound
    let height = window.b.upperBound - window.b.lowerBound
    for step in experiment.runs.flatMap(\.steps) {
      #expect(step.parameters.w - window.w.lowerBound > 0.04 * width)
      #expect(window.w.upperBound - step.parameters.w > 0.04 * width)
      #expect(step.parameters.b - window.b.lowerBound > 0.04 * height)
      #expect(window.b.upperBound - step.parameters.b > 0.04 * height)
    }
    // The optimum lies near (1, −1), with room on all sides to see the loss rise.
    #expect(1 - window.w.lowerBound > 0.15 * width && window.w.upperBound - 1 > 0.15 * width)
    #expect(-1 - window.b.lowerBound > 0.15 * height && window.b.upperBound + 1 > 0.15 * height)
  }

  @Test func isNotEmptyWhereNothingMoves() throws {
    let data = try DataSet(name: "exact", x: [0, 1], y: [0, 0])
    let experiment = try Experiment(
      Problem(fittingLineTo: data), runs: [courseRun(.bgd, start: .zero)])
    let window = Window(around: experiment)
    #expect(window.w.contains(0) && window.w.upperBound > window.w.lowerBound)
    #expect(window.b.contains(0) && window.b.upperBound > window.b.lowerBound)
  }

  @Test func keepsToTheNearPartOfARunThatDiverged() throws {
    let experiment = try courseExperiment(courseRun(.bgd, epochs: 4000, learningRate: 4))
    #expect(experiment.runs[0].divergedAt != nil)
    let window = Window(around: experiment)
    #expect(window.w.contains(-15) && window.b.contains(-10))
    #expect(window.w.upperBound < 1000 && window.b.upperBound < 1000)
  }

  /// The usual window of a surface, and as much more as a path needs.
  @Test func isTheUsualOneAndTheWayOutOfIt() throws {
    let usual = NamedSurface.booth.window
    func window(_ start: Parameters) throws -> Window {
      Window(
        around: try Experiment(
          Problem(.booth), runs: [courseRun(.bgd, epochs: 3, learningRate: 0.01, start: start)]))
    }
    #expect(try window(NamedSurface.booth.start) == Window(w: usual.w, b: usual.b))
    let wide = try window(Parameters(w: usual.w.upperBound + 5, b: 0))
    #expect(wide.w.lowerBound == usual.w.lowerBound && wide.b == usual.b)
    #expect(wide.w.upperBound > usual.w.upperBound + 5)
  }

  /// A recorded path of which nothing is known but where it went.
  @Test func holdsStatesWithoutLosses() throws {
    let states = [(1.0, 2.0), (3, 8), (-5, 4)].enumerated().map { index, place in
      Trajectory.State(
        iteration: index, parameters: Parameters(w: place.0, b: place.1), line: index + 2)
    }
    let window = Window(
      around: try Experiment(.unknownLoss, runs: [.recording(Trajectory(states), label: "mine")]))
    #expect(window.w.lowerBound < -5 && window.w.upperBound > 3)
    #expect(window.b.lowerBound < 2 && window.b.upperBound > 8)
    #expect(window.w.upperBound < 5 && window.b.upperBound < 10)
  }
}
