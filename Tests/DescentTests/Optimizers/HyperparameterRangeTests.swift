import Testing

@testable import Descent

@Suite struct ConstantRangeTests {
  /// The numbers among these that a range holds, as its words say.
  @Test(arguments: [
    (HyperparameterRange.fromZero, [0, 1e-9, 0.5, 1, 1.5, 2]),
    (.aboveZero, [1e-9, 0.5, 1, 1.5, 2]),
    (.decay, [0, 1e-9, 0.5]),
    (.fromZeroToOne, [0, 1e-9, 0.5, 1]),
    (.aboveZeroToOne, [1e-9, 0.5, 1]),
    (.shrinking, [1e-9, 0.5]),
    (.growing, [1.5, 2]),
    (.epochs, [1, 2]),
  ])
  func holdsWhatItsWordsSay(range: HyperparameterRange, held: [Double]) {
    let numbers = [-1, -1e-9, 0, 1e-9, 0.5, 1, 1.5, 2, .nan]
    #expect(numbers.filter(range.contains) == held, "\(range)")
  }
}
