import Descent
import RunTesting
import Testing

@testable import Experiments

@Suite struct ExperimentTests {
  @Test func trainsEachRunUnderItsLabel() throws {
    let experiment = try courseExperiment(courseRun(.bgd), courseRun(.sgd, epochs: 1))
    #expect(experiment.runs.map(\.label) == ["BGD", "SGD"])
    #expect(experiment.runs.map(\.steps.count) == [11, 61])
  }

  @Test func stopsWhenItsTaskIsCancelled() async {
    let task = Task {
      var run = courseRun(.sgd, epochs: nil)
      run.plan.stopCriteria = [.below(-1)]
      return try courseExperiment(run)
    }
    task.cancel()
    await #expect(throws: CancellationError.self) { try await task.value }
  }

  @Test func knowsTheSmallestLoss() throws {
    let data = try DataSet(name: "valley", x: [3, 3], y: [1, 3])
    let experiment = try Experiment(
      Problem(fittingLineTo: data), runs: [courseRun(.bgd, learningRate: 0.01)])
    // Half of the spread to both sides of the mean: a loss of one.
    #expect(experiment.smallestLoss.map { abs($0 - 1) < 1e-12 } == true)
  }

  /// The minimum of (w − 3)² + 2·(b + 1)² + 5 is known to no one beforehand.
  @Test func findsAMinimumWithoutAClosedForm() throws {
    let problem = Problem(try Expression("(w-3)^2 + 2*(b+1)^2 + 5", of: [.w, .b]))
    let experiment = try Experiment(
      problem, runs: [courseRun(.bgd, epochs: 5, start: Parameters(w: 0, b: 0))])
    let minimum = try #require(experiment.minimum?.parameters)
    #expect(abs(minimum.w - 3) < 1e-9 && abs(minimum.b + 1) < 1e-9)
    #expect(experiment.smallestLoss.map { abs($0 - 5) < 1e-12 } == true)
  }

  /// The step in the course's data is sharp: the steeper the better, without end.
  @Test func findsNoMinimumWhereThereIsNone() throws {
    let problem = try Problem(fitting: Logistic(), to: .courseStep, by: CrossEntropy())
    let experiment = try Experiment(
      problem, runs: [courseRun(.bgd, learningRate: 2, start: Parameters(w: -5, b: -10))])
    #expect(experiment.minimum == nil)
  }

  @Test func aRunMayHaveAProblemOfItsOwn() throws {
    let squares = try Problem(fitting: Logistic(), to: .courseStep, by: SquaredError())
    let entropy = try Problem(fitting: Logistic(), to: .courseStep, by: CrossEntropy())
    var own = courseRun(.bgd, start: .zero)
    own.problem = entropy
    let experiment = try Experiment(squares, runs: [courseRun(.bgd, start: .zero), own])
    // At the origin every probability is a half.
    #expect(
      experiment.runs.map { $0.totalLosses[0] }.map { ($0 * 1e12).rounded() / 1e12 }
        == [0.25, 0.693147180560])
    #expect(experiment.runs.map(\.label) == ["BGD", "BGD, bce"])
    #expect(experiment.seen(byRun: 1).problem.details[1] == "mean cross-entropy")
    #expect(experiment.seen(byRun: 0).problem.details[1] == "mean squared error")
  }
}
