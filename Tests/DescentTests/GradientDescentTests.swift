import Testing

@testable import Descent

@Suite struct GradientDescentTests {
  @Test func stepsAgainstTheGradient() {
    var rule = GradientDescent(learningRate: 0.25)
    var p = Parameters(w: 1, b: 2)
    rule.update(&p, along: Parameters(w: 4, b: -8))
    #expect(p == Parameters(w: 0, b: 4))
  }
}
