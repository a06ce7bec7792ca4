import Testing

@testable import Descent

@Suite struct GradientDescentTests {
  @Test func stepsAgainstTheGradient() {
    var rule = GradientDescent(learningRate: 0.25)
    var p = Parameters(w: 1, b: 2)
    rule.update(&p, along: Parameters(w: 4, b: -8))
    #expect(p == Parameters(w: 0, b: 4))
  }

  /// By torch.optim.SGD() of PyTorch 2.4.1 with one constant set.
  @Test(arguments: [Method.bgd, .sgd, .minibatch])
  func hasPyTorchsConstants(method: Method) throws {
    try PyTorch.expect(
      method, learningRate: 0.0005,
      leadsTo: [
        ("weight_decay", 2, Parameters(w: -1.3937675034836479, b: 1.9523978238145143))
      ])
  }
}
