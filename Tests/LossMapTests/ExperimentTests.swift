import Descent
import Testing

@testable import LossMap

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
}
