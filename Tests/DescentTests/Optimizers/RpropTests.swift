import Testing

@testable import Descent

@Suite struct RpropTests {
  @Test func takesPyTorchsSteps() throws {
    try PyTorch.expect(.rprop, learningRate: 0.5)
  }

  /// By torch.optim.Rprop() of PyTorch 2.4.1 with one constant set.
  @Test func hasPyTorchsConstants() throws {
    try PyTorch.expect(
      .rprop, learningRate: 0.05,
      leadsTo: [
        ("etaminus", 0.3, Parameters(w: -1.4200080827636148, b: 2.0207960719353544)),
        ("etaplus", 1.5, Parameters(w: -1.4307167053222656, b: 2.037642669677734)),
        ("step_size_min", 0.03, Parameters(w: -1.456, b: 2.044)),
        ("step_size_max", 0.04, Parameters(w: -1.424781168, b: 2.0310063923200006)),
      ])
  }

  /// A gradient that is not a number has no sign: the run has to end there, not to walk on.
  @Test func aGradientThatIsNoNumberIsNoStep() {
    var rule = Rprop(learningRate: 0.5)
    var p = Parameters(w: 1, b: 2)
    rule.update(&p, along: Parameters(w: .nan, b: 0))
    #expect(p.w.isNaN && p.b == 2)
  }
}
