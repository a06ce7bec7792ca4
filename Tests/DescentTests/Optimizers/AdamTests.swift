import Testing

@testable import Descent

@Suite struct AdamTests {
  @Test func takesPyTorchsSteps() throws {
    try PyTorch.expect(.adam, learningRate: 1)
  }

  @Test func takesPyTorchsStepsDownAValley() throws {
    try PyTorch.expect(
      PyTorch.rosenbrock(.adam, learningRate: 0.05, updates: 500),
      takes: "rosenbrock_adam_lr0.05_500steps.csv")
  }

  /// By torch.optim.Adam() of PyTorch 2.4.1 with one constant set.
  @Test func hasPyTorchsConstants() throws {
    try PyTorch.expect(
      .adam, learningRate: 0.05,
      leadsTo: [
        ("beta1", 0.5, Parameters(w: -1.402189157845977, b: 1.9723226978061814)),
        ("beta2", 0.9, Parameters(w: -1.4040249093432542, b: 1.9840976598905353)),
        ("eps", 5, Parameters(w: -1.4245267696200867, b: 1.987666054970851)),
        ("weight_decay", 2, Parameters(w: -1.3578971064679657, b: 1.8114221869800144)),
      ])
  }
}
