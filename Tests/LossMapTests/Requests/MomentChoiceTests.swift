import Descent
import Experiments
import RunTesting
import Testing

@testable import LossMap

@Suite struct MomentChoiceTests {
  private func choice(at: String? = nil, atEpoch: String? = nil) throws -> MomentChoice? {
    var request = OutputRequest()
    request.at = at
    request.atEpoch = atEpoch
    return try MomentChoice(request)
  }

  @Test func isReadFromOneOfTwoSettings() throws {
    #expect(try choice() == nil)
    #expect(try choice(at: "42") == .iteration(42))
    #expect(try choice(atEpoch: "3") == .epoch(3))
    #expect(throws: RequestError.self) { try choice(at: "1", atEpoch: "1") }
    #expect(throws: RequestError.self) { try choice(at: "-1") }
  }

  /// Sixty samples are one update of the batch method, and sixty of the stochastic one.
  @Test func isTheFirstMomentThatARunGetsThere() throws {
    let experiment = try courseExperiment(courseRun(.bgd), courseRun(.sgd))
    #expect(try MomentChoice.iteration(0).index(in: experiment, by: .samples) == 0)
    #expect(try MomentChoice.iteration(7).index(in: experiment, by: .samples) == 7)
    #expect(try MomentChoice.epoch(2).index(in: experiment, by: .samples) == 120)
    #expect(try MomentChoice.epoch(2).index(in: experiment, by: .updates) == 2)
  }

  @Test func isInTheRuns() throws {
    let experiment = try courseExperiment(courseRun(.bgd))
    let error = #expect(throws: RequestError.self) {
      try MomentChoice.iteration(11).index(in: experiment, by: .samples)
    }
    #expect(error?.description == "at 11: the last update is number 10")
    #expect(throws: RequestError.self) {
      try MomentChoice.epoch(11).index(in: experiment, by: .samples)
    }
  }
}
