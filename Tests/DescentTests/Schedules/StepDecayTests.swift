import RunTesting
import Testing

@testable import Descent

@Suite struct StepDecayTests {
  /// At 0.2, by StepLR(optimizer, step_size=3, gamma=0.5) of PyTorch 2.4.1.
  @Test func dropsEveryFewEpochs() throws {
    let expected = [
      0.2, 0.2, 0.2, 0.1, 0.1, 0.1, 0.05, 0.05, 0.05, 0.025,
    ]
    try PyTorch.expect(.step, ["step_size": 3, "gamma": 0.5], epochs: 10, givesRates: expected)
  }

  /// At 0.2, by StepLR(optimizer, step_size=4) of PyTorch 2.4.1.
  @Test func dropsAtEachThirdOfTheRunByATenth() throws {
    let expected = [
      0.2, 0.2, 0.2, 0.2, 0.020000000000000004, 0.020000000000000004, 0.020000000000000004,
      0.020000000000000004, 0.0020000000000000005,
    ]
    try PyTorch.expect(.step, epochs: 13, givesRates: expected)
  }

  @Test func dropsEachEpochOfAShortRun() throws {
    let rule = try #require(try Schedule.step.makeSchedule(epochs: 2))
    #expect(relativeError(rule.learningRate(inEpoch: 1, from: 1), 0.1) <= 1e-15)
  }
}
