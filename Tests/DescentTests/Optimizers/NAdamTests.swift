import Testing

@testable import Descent

@Suite struct NAdamTests {
  @Test func takesPyTorchsSteps() throws {
    try PyTorch.expect(.nadam, learningRate: 1)
  }

  /// By torch.optim.NAdam() of PyTorch 2.4.1 with one constant set.
  @Test func hasPyTorchsConstants() throws {
    try PyTorch.expect(
      .nadam, learningRate: 0.05,
      leadsTo: [
        ("beta1", 0.5, Parameters(w: -1.3986808700180948, b: 1.9621936989136606)),
        ("beta2", 0.9, Parameters(w: -1.3835048334100961, b: 1.9204623739496278)),
        ("eps", 5, Parameters(w: -1.4090460974098538, b: 1.992297422197656)),
        ("weight_decay", 2, Parameters(w: -1.3102407239051022, b: 1.7213164123074587)),
        ("momentum_decay", 0.5, Parameters(w: -1.403016991038007, b: 1.9747858337314685)),
      ])
  }
}
