import Descent
import Experiments
import RunTesting
import Testing

@testable import Exports

@Suite struct RunReportTests {
  private func report(_ run: RunSpec, in state: Int? = nil) throws -> RunReport {
    let trained = try courseExperiment(run).runs[0]
    return RunReport(of: trained, named: "it", in: state ?? trained.steps.count - 1)
  }

  @Test func tellsHowLongARunTook() throws {
    #expect(try report(courseRun(.sgd)).duration == "10 epochs (600 updates)")
    #expect(try report(courseRun(.sgd), in: 60).duration == "1 epoch (60 updates)")
    #expect(try report(courseRun(.sgd), in: 61).duration == "61 updates")
    let surface = try Experiment(
      Problem(NamedSurface.rosenbrock), runs: [courseRun(.bgd, epochs: 1, learningRate: 1e-9)])
    #expect(RunReport(of: surface.runs[0], named: "it", in: 1).duration == "1 update")
  }

  @Test func tellsWhyARunEnded() throws {
    var run = courseRun(.bgd, epochs: nil)
    run.plan.stopCriteria = [.below(0.1)]
    #expect(try report(run).reasonOfEnd == "It stopped when the loss was below 0.1.")
    #expect(try report(run, in: 3).reasonOfEnd == nil)
    run.plan.stopCriteria = [.settled(change: 0.01, patience: 1)]
    #expect(
      try report(run).reasonOfEnd
        == "It stopped when the loss changed by less than 0.01 in an epoch.")
    run.plan.stopCriteria = [.settled(change: 0.01, patience: 3)]
    #expect(
      try report(run).reasonOfEnd
        == "It stopped when the loss changed by less than 0.01 in each of 3 epochs.")
  }

  @Test func divergesOnlyAtItsEnd() throws {
    let run = courseRun(.bgd, epochs: 40, learningRate: 0.34)
    #expect(try report(run).isDiverging && !report(run, in: 39).isDiverging)
  }
}
