import ArgumentParser
import Descent
import Testing

@testable import LossMapCommand

@Suite struct TrainingOptionsTests {
  @Test func checksEachRun() throws {
    let options = try TrainingOptions.parse(["sgd", "minibatch:batch=61"])
    let problem = try options.problem()
    #expect(throws: Failure.self) { try options.runs(on: problem) }
    #expect(try TrainingOptions.parse([]).runs(on: problem, default: ["bgd"]).count == 1)
  }
}
