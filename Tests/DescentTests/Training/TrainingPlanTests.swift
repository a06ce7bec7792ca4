import Testing

@testable import Descent

@Suite struct TrainingPlanTests {
  private func complaint(_ plan: TrainingPlan) -> String? {
    do {
      try plan.validate(for: LeastSquaresLine(.courseLine))
      return nil
    } catch {
      return error.description
    }
  }

  @Test func acceptsWhatCanBeFollowed() {
    #expect(complaint(TrainingPlan(start: .zero)) == nil)
    #expect(complaint(TrainingPlan(start: .zero, batchSize: .count(60), epochs: 1)) == nil)
    #expect(
      complaint(TrainingPlan(start: .zero, epochs: nil, stopCriteria: [.below(1)])) == nil)
  }

  @Test(arguments: [0, -1, 61])
  func namesTheRangeOfBatches(count: Int) {
    #expect(
      complaint(TrainingPlan(start: .zero, batchSize: .count(count)))
        == "batch \(count): a batch holds 1 to 60 samples here, the size of the data set")
  }

  @Test func refusesRunsThatNeverEnd() {
    #expect(
      complaint(TrainingPlan(start: .zero, epochs: nil))
        == "epochs inf: a run without end needs --stop-below or --stop-change to end it")
    #expect(
      complaint(TrainingPlan(start: .zero, epochs: 0)) == "epochs 0: a run has at least 1 epoch")
    #expect(
      complaint(
        TrainingPlan(
          start: .zero, stopCriteria: [.settled(change: 1, patience: 0)]))
        == "patience 0: patience is at least 1 epoch")
  }

  @Test func refusesAStartWithoutALoss() {
    #expect(
      complaint(TrainingPlan(start: Parameters(w: 1e200, b: 0)))
        == "start 1e+200,0.0: the loss there is not a finite number; start nearer to the data")
  }
}
