import Descent
import Testing

@testable import Trajectories

@Suite struct LossMismatchTests {
  @Test(arguments: [
    (LossMismatch.factor(0.5, sampleCount: 60), "All are half of it: "),
    (.factor(2, sampleCount: 60), "All are twice it: "),
    (.factor(60, sampleCount: 60), "All are 60 times it: "),
    (.factor(30, sampleCount: 60), "All are 60/2 times it: "),
    (.factor(1.0 / 60, sampleCount: 60), "All are 1/60 of it: "),
    (.factor(0.37, sampleCount: 60), "All are 0.37 times it: "),
    (.parameters(.negatedB), "All fit at (w, −b): "),
    (.parameters(.negatedW), "All fit at (−w, b): "),
    (.parameters(.negated), "All fit at (−w, −b): "),
    (.parameters(.swapped), "All fit at (b, w): "),
    (.row(offset: 1), "All are the loss of the next row: "),
    (.row(offset: -1), "All are the loss of the previous row: "),
    (.batch(size: 7, offset: 0), "All are the loss of a batch of 7: "),
    (.batch(size: 7, offset: -1), "All are the loss of a batch of 7, in the previous row: "),
    (.singlePrecision, "The numbers are in single precision: "),
  ])
  func saysWhatTheNumbersShow(mismatch: LossMismatch, beginning: String) {
    #expect(mismatch.explanation.hasPrefix(beginning))
    #expect(!mismatch.explanation.contains("\n"))
  }

  @Test func changesParameters() {
    let parameters = Parameters(w: 2, b: 3)
    let changed = LossMismatch.Change.allCases.map { $0(parameters) }
    #expect(
      changed == [
        Parameters(w: 2, b: -3), Parameters(w: -2, b: 3), Parameters(w: -2, b: -3),
        Parameters(w: 3, b: 2),
      ])
  }
}
