import Testing

@testable import Descent

@Suite struct AdaGradTests {
  @Test func takesPyTorchsSteps() throws {
    try PyTorch.expect(.adagrad, learningRate: 4)
  }

  /// By torch.optim.Adagrad() of PyTorch 2.4.1 with one constant set.
  @Test func hasPyTorchsConstants() throws {
    try PyTorch.expect(
      .adagrad, learningRate: 0.2,
      leadsTo: [
        ("lr_decay", 0.1, Parameters(w: -1.423963444216678, b: 2.034070712576466)),
        ("weight_decay", 2, Parameters(w: -1.363081742265571, b: 1.8632411992575166)),
        (
          "initial_accumulator_value", 1000,
          Parameters(w: -1.4079845255408803, b: 1.988839865079076)
        ),
        ("eps", 50, Parameters(w: -1.4077380466814504, b: 1.9884576636222866)),
      ])
  }
}
