import Descent
import Experiments
import RunTesting
import Testing
import Trajectories

@testable import Exports

@Suite struct RunNamesTests {
  private func names(_ runs: RunSpec...) throws -> [String] {
    try Experiment(Problem(fittingLineTo: .courseLine), runs: runs).namesInText
  }

  @Test func areMethodsInFull() throws {
    #expect(
      try names(courseRun(.bgd), courseRun(.sgd), courseRun(.adam))
        == ["batch gradient descent", "stochastic gradient descent", "Adam"])
    #expect(try names(courseRun(.bgd, label: "slow")) == ["slow"])
  }

  @Test func tellTheSameMethodsApart() throws {
    #expect(
      try names(courseRun(.bgd), courseRun(.bgd, learningRate: 0.3), courseRun(.sgd))
        == [
          "batch gradient descent with learning rate 0.1",
          "batch gradient descent with learning rate 0.3", "stochastic gradient descent",
        ])
    #expect(
      try names(courseRun(.minibatch), courseRun(.minibatch, batch: .count(20))).last
        == "mini-batch gradient descent with batches of 20")
    #expect(
      try names(courseRun(.bgd), courseRun(.bgd, start: Parameters(w: 2, b: 3))).last
        == "batch gradient descent from (2, 3)")
    // Otherwise by their labels.
    #expect(
      try names(courseRun(.bgd), courseRun(.bgd, epochs: 5)) == ["BGD, 10 epochs", "BGD, 5 epochs"])
  }

  @Test func findsInWhatRunsDiffer() throws {
    func settings(_ runs: RunSpec...) throws -> [String]? {
      try Experiment(Problem(fittingLineTo: .courseLine), runs: runs).differences?.map(\.setting)
    }
    #expect(try settings(courseRun(.bgd), courseRun(.sgd)) == ["the batch size"])
    #expect(try settings(courseRun(.bgd), courseRun(.adam)) == ["the method"])
    #expect(
      try settings(courseRun(.bgd), courseRun(.sgd, epochs: 3, learningRate: 0.2))
        == ["the learning rate", "the batch size", "the number of epochs"])
    #expect(
      try settings(courseRun(.bgd), courseRun(.bgd, start: .zero, label: "other")) == ["the start"])
    #expect(try settings(courseRun(.bgd)) == [])
    var own = courseRun(.adam)
    own.hyperparameters = ["beta1": 0.5]
    #expect(try settings(courseRun(.adam), own) == ["the settings"])
    let recorded = Trajectory([Trajectory.State(iteration: 0, parameters: .zero, line: 2)])
    let experiment = try Experiment(
      Problem(fittingLineTo: .courseLine),
      runs: [.training(courseRun(.bgd)), .recording(recorded, label: "a")])
    #expect(experiment.differences == nil)
  }
}
