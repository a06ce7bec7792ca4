import Testing

@testable import Descent

@Suite struct AdadeltaTests {
  @Test func takesPyTorchsSteps() throws {
    try PyTorch.expect(.adadelta, learningRate: 30)
  }

  /// By torch.optim.Adadelta() of PyTorch 2.4.1 with one constant set.
  @Test func hasPyTorchsConstants() throws {
    try PyTorch.expect(
      .adadelta, learningRate: 5,
      leadsTo: [
        ("rho", 0.6, Parameters(w: -1.410329118304297, b: 2.001992499325945)),
        ("eps", 1e-05, Parameters(w: -1.4113065933675055, b: 1.9979534971554054)),
        ("weight_decay", 2, Parameters(w: -1.4127098265199465, b: 1.9991693093630827)),
      ])
  }
}
