import Testing

@testable import Descent

@Suite struct RMSpropTests {
  @Test func takesPyTorchsSteps() throws {
    try PyTorch.expect(.rmsprop, learningRate: 0.5)
  }

  /// By torch.optim.RMSprop() of PyTorch 2.4.1 with one constant set.
  @Test func hasPyTorchsConstants() throws {
    try PyTorch.expect(
      .rmsprop, learningRate: 0.02,
      leadsTo: [
        ("alpha", 0.8, Parameters(w: -1.420971418084439, b: 1.9246677607920788)),
        ("eps", 5, Parameters(w: -1.407054991062489, b: 1.9865703627308964)),
        ("weight_decay", 2, Parameters(w: -1.3589843812824132, b: 1.8521013798518733)),
        ("momentum", 0.5, Parameters(w: -1.3961575727788542, b: 1.9556386439273805)),
      ])
  }
}
