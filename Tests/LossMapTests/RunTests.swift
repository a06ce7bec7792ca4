import Descent
import Testing

@testable import LossMap

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
}
