import Testing

@testable import Descent

@Suite struct LinearWarmupTests {
  /// At 0.2, by LinearLR(optimizer) of PyTorch 2.4.1.
  @Test func risesFromAThirdInFiveEpochs() throws {
    let expected = [
      0.06666666666666667, 0.09333333333333334, 0.12000000000000001, 0.1466666666666667,
      0.17333333333333337, 0.2, 0.2, 0.2,
    ]
    try PyTorch.expect(.warmup, epochs: 8, givesRates: expected)
  }

  /// At 0.2, by LinearLR(optimizer, start_factor=0.1, total_iters=3) of PyTorch 2.4.1.
  @Test func risesAsItIsTold() throws {
    let expected = [
      0.020000000000000004, 0.08, 0.14, 0.2, 0.2, 0.2,
    ]
    try PyTorch.expect(
      .warmup, ["start_factor": 0.1, "total_iters": 3], epochs: 6, givesRates: expected)
  }
}
