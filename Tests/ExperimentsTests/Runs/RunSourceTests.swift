import Descent
import RunTesting
import Testing
import Trajectories

@testable import Experiments

@Suite struct RunSourceTests {
  private func recording(_ label: String) -> RunSource {
    .recording(
      Trajectory([Trajectory.State(iteration: 0, parameters: .zero, line: 2)]), label: label)
  }

  @Test func labelsKeepTheirOrder() throws {
    let sources = [
      recording("mine"), .training(courseRun(.bgd)), recording("theirs"),
      .training(courseRun(.sgd)),
    ]
    #expect(try sources.labels(sampleCount: 60) == ["mine", "BGD", "theirs", "SGD"])
    let experiment = try Experiment(Problem(fittingLineTo: .courseLine), runs: sources)
    #expect(experiment.runs.map(\.label) == ["mine", "BGD", "theirs", "SGD"])
  }

  @Test func twoRunsOfOneLabelAreRefused() {
    #expect(throws: InvalidSetting.self) {
      try [recording("BGD"), .training(courseRun(.bgd))].labels(sampleCount: 60)
    }
    #expect(throws: InvalidSetting.self) {
      try [recording("mine"), recording("mine")].labels(sampleCount: 60)
    }
  }
}
