import Descent
import RunTesting
import Testing

@testable import Experiments

@Suite struct RunTests {
  private let problem = Problem(fittingLineTo: .courseLine)

  @Test func trainsAsItsStatesAreAskedFor() throws {
    var run = courseRun(.sgd, epochs: nil)
    run.plan.stopCriteria = [.below(-1)]
    let first = try run.states(on: problem).prefix(3).map(\.iteration)
    #expect(first == [0, 1, 2])
  }

  @Test(arguments: [0.0, -0.1, .infinity, .nan])
  func refusesALearningRateThatIsNone(rate: Double) {
    #expect(throws: InvalidSetting.self) {
      try courseRun(.bgd, learningRate: rate).states(on: problem)
    }
  }

  /// The first step of Adam is as long as the learning rate, whatever the gradient; here half of
  /// it.
  @Test func trainsWithItsConstantsAndItsSchedule() throws {
    var run = courseRun(.adam, learningRate: 0.3)
    run.schedule = .warmup
    run.hyperparameters = ["eps": 0, "start_factor": 0.5]
    let states = Array(try run.states(on: problem).prefix(2).map(\.parameters))
    #expect(abs(states[1].w - states[0].w - 0.15) < 1e-12)
    #expect(abs(states[1].b - states[0].b - 0.15) < 1e-12)
  }

  @Test func refusesConstantsOfOthers() {
    var run = courseRun(.adam)
    run.hyperparameters = ["gamma": 0.5]
    #expect(throws: InvalidSetting.self) { try run.states(on: problem) }
    run.schedule = .step
    #expect(throws: Never.self) { try run.states(on: problem) }
    run.hyperparameters = ["gamma": 0.5, "beta1": 1]
    #expect(throws: InvalidSetting.self) { try run.states(on: problem) }
  }
}
