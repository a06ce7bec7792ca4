import Testing

@testable import Descent

@Suite struct ExponentialDecayTests {
  /// At 0.2, by ExponentialLR(optimizer, gamma=0.9) of PyTorch 2.4.1.
  @Test func shrinksByATenthEachEpoch() throws {
    let expected = [
      0.2, 0.18000000000000002, 0.16200000000000003, 0.14580000000000004, 0.13122000000000003,
      0.11809800000000004, 0.10628820000000004, 0.09565938000000004,
    ]
    try PyTorch.expect(.exponential, epochs: 8, givesRates: expected)
  }

  /// At 0.2, by ExponentialLR(optimizer, gamma=0.5) of PyTorch 2.4.1.
  @Test func shrinksByWhatItIsTold() throws {
    let expected = [
      0.2, 0.1, 0.05, 0.025, 0.0125,
    ]
    try PyTorch.expect(.exponential, ["gamma": 0.5], epochs: 5, givesRates: expected)
  }
}
