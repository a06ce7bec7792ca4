import Testing

@testable import Descent

@Suite struct MomentumTests {
  @Test func takesPyTorchsSteps() throws {
    try PyTorch.expect(.momentum, learningRate: 0.02)
  }

  @Test func takesPyTorchsStepsDownAValley() throws {
    try PyTorch.expect(
      PyTorch.rosenbrock(.momentum, learningRate: 0.0005, updates: 500),
      takes: "rosenbrock_momentum_lr0.0005_500steps.csv")
  }

  /// By torch.optim.SGD(momentum=0.9) of PyTorch 2.4.1 with one constant set.
  @Test func hasPyTorchsConstants() throws {
    try PyTorch.expect(
      .momentum, learningRate: 0.0005,
      leadsTo: [
        ("momentum", 0.5, Parameters(w: -1.4071743417666986, b: 1.987776858565556)),
        ("weight_decay", 2, Parameters(w: -1.2373586144458095, b: 1.4821332060956471)),
      ])
  }
}
