import Descent
import RunTesting
import Testing

@testable import Experiments

@Suite struct TrainedRunTests {
  private let problem = Problem(fittingLineTo: .courseLine)

  @Test func trainsOnItsProblem() throws {
    let run = try Run(courseRun(.bgd), label: "BGD", on: problem)
    #expect(run.steps.count == 11 && run.batchSize == 60 && run.divergedAt == nil)
    // From PyTorch's reference: the loss at the start and after the first epoch.
    #expect(abs(run.totalLosses[0] - 835.2759999464176) < 1e-9)
    #expect(abs(run.totalLosses[1] - 175.46695953641887) < 1e-9)
    #expect(run.points[0] == SIMD2(-15, -10))
  }

  @Test func tellsWhereItDiverged() throws {
    let run = try Run(
      courseRun(.bgd, epochs: 4000, learningRate: 4), label: "BGD", on: problem)
    #expect(run.divergedAt == run.steps.count)
    #expect(run.totalLosses.allSatisfy { $0.isFinite })
  }

  @Test func refusesToFillTheMemory() {
    var run = courseRun(.bgd, epochs: nil)
    run.plan.stopCriteria = [.below(-1)]
    run.plan.batchSize = .count(60)
    #expect(throws: InvalidSetting.self) {
      try Run(run, label: "endless", on: problem, atMost: 1000)
    }
  }

  @Test func isDivergingWhereItsLossGrows() throws {
    let problem = Problem(fittingLineTo: .courseLine)
    func run(_ rate: Double, _ epochs: Int) throws -> Run {
      try Run(
        courseRun(.bgd, epochs: epochs, learningRate: rate), label: "BGD", on: problem)
    }
    #expect(try run(0.34, 40).isDiverging && run(4, 4000).isDiverging)
    #expect(try run(0.34, 40).divergedAt == nil && !run(0.1, 40).isDiverging)
  }
}
