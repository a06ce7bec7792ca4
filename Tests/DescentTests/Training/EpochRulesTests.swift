import Testing

@testable import Descent

@Suite struct EpochRulesTests {
  private func rules(
    epochs: Int?, stop: [StopCriterion] = [], rule: (any LearningRateSchedule)? = nil
  ) -> EpochRules {
    EpochRules(
      TrainingPlan(start: .zero, epochs: epochs, stopCriteria: stop), learningRateSchedule: rule,
      initialLearningRate: 0.8)
  }

  @Test func endAfterTheEpochsOrByACriterion() {
    var rules = rules(epochs: 2, stop: [.below(1)])
    #expect(rules.ending(atEpoch: 0, totalLoss: 5) == nil)
    #expect(rules.ending(atEpoch: 1, totalLoss: 0.5) == .stopped(.below(1)))
    #expect(rules.ending(atEpoch: 2, totalLoss: 5) == .completed)
  }

  @Test func goOnWithoutALimit() {
    var rules = rules(epochs: nil, stop: [.below(1)])
    #expect(rules.ending(atEpoch: 1_000_000, totalLoss: 5) == nil)
  }

  @Test func changeTheLearningRateByARule() {
    struct Halving: LearningRateSchedule {
      func learningRate(inEpoch epoch: Int, from initial: Double) -> Double {
        epoch == 0 ? initial : initial / 2
      }
    }
    #expect(rules(epochs: 2).learningRate(inEpoch: 1) == nil)
    #expect(rules(epochs: 2, rule: Halving()).learningRate(inEpoch: 1) == 0.4)
  }
}
