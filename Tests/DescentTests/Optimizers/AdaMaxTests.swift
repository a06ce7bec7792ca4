import Testing

@testable import Descent

@Suite struct AdaMaxTests {
  @Test func takesPyTorchsSteps() throws {
    try PyTorch.expect(.adamax, learningRate: 1)
  }

  /// By torch.optim.Adamax() of PyTorch 2.4.1 with one constant set.
  @Test func hasPyTorchsConstants() throws {
    try PyTorch.expect(
      .adamax, learningRate: 0.05,
      leadsTo: [
        ("beta1", 0.5, Parameters(w: -1.4242547364277136, b: 2.0346748865165902)),
        ("beta2", 0.9, Parameters(w: -1.3896634540155892, b: 1.9868248324685176)),
        ("eps", 5, Parameters(w: -1.413400170864757, b: 2.0388328101602053)),
        ("weight_decay", 2, Parameters(w: -1.3815285844382046, b: 1.945201639216264)),
      ])
  }
}
