import Testing

@testable import Descent

@Suite struct NesterovMomentumTests {
  @Test func takesPyTorchsSteps() throws {
    try PyTorch.expect(.nesterov, learningRate: 0.02)
  }

  /// By torch.optim.SGD(momentum=0.9, nesterov=True) of PyTorch 2.4.1 with one constant set.
  @Test func hasPyTorchsConstants() throws {
    try PyTorch.expect(
      .nesterov, learningRate: 0.0005,
      leadsTo: [
        ("momentum", 0.5, Parameters(w: -1.4070609183177336, b: 1.9874143050489779)),
        ("weight_decay", 2, Parameters(w: -1.2253398501673605, b: 1.51112133098254)),
      ])
  }
}
