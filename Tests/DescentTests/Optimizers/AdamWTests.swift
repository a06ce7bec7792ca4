import Testing

@testable import Descent

@Suite struct AdamWTests {
  @Test func takesPyTorchsSteps() throws {
    try PyTorch.expect(.adamw, learningRate: 1)
  }

  /// By torch.optim.AdamW() of PyTorch 2.4.1 with one constant set.
  @Test func hasPyTorchsConstants() throws {
    try PyTorch.expect(
      .adamw, learningRate: 0.05,
      leadsTo: [
        ("beta1", 0.5, Parameters(w: -1.3907388160966196, b: 1.9406281574738315)),
        ("beta2", 0.9, Parameters(w: -1.3932389188704322, b: 1.9518501754433646)),
        ("eps", 5, Parameters(w: -1.4134656057921604, b: 1.95632423860503)),
        ("weight_decay", 0.5, Parameters(w: -0.9215171042342709, b: 0.8529069571476315)),
      ])
  }
}
