import Descent
import RunTesting
import Testing

@testable import Experiments

@Suite struct ClockTests {
  @Test func countsSamplesOrUpdates() throws {
    let run = try courseExperiment(courseRun(.minibatch, batch: .count(7))).runs[0]
    // Eight batches of 7 and one of 4 make an epoch of 60.
    #expect(Clock.samples.time(of: run.steps[10]) == 67)
    #expect(Clock.updates.time(of: run.steps[10]) == 10)
  }
}
