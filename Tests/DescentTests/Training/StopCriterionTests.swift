import Testing

@testable import Descent

@Suite struct StopCriterionTests {
  /// The number of losses after which a watch stops.
  private func stop(_ criterion: StopCriterion, _ losses: [Double]) -> Int? {
    var watch = EarlyStopping([criterion])
    return losses.firstIndex { watch.met(by: $0) != nil }
  }

  @Test func belowIsStrict() {
    #expect(stop(.below(2), [5, 2, 1.9]) == 2)
    #expect(stop(.below(2), [5, 2, 2]) == nil)
  }

  @Test func settledCountsQuietEpochsRunning() {
    // Changes: 5, 0.1, 0.1, 3, 0.1, 0.1, 0.1
    let losses = [10, 5, 4.9, 4.8, 1.8, 1.7, 1.6, 1.5]
    #expect(stop(.settled(change: 0.5, patience: 1), losses) == 2)
    #expect(stop(.settled(change: 0.5, patience: 2), losses) == 3)
    #expect(stop(.settled(change: 0.5, patience: 3), losses) == 7)
    #expect(stop(.settled(change: 0.5, patience: 4), losses) == nil)
  }

  @Test func settledCountsChangesUpwardsToo() {
    #expect(stop(.settled(change: 1, patience: 1), [1, 5, 9, 9.5]) == 3)
  }

  @Test func theFirstCriterionThatIsMetIsNamed() {
    var watch = EarlyStopping([.below(1), .settled(change: 1, patience: 1)])
    #expect(watch.met(by: 5) == nil)
    #expect(watch.met(by: 4.5) == .settled(change: 1, patience: 1))
    #expect(watch.met(by: 0.5) == .below(1))
  }
}
