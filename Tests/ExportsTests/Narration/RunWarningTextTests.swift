import Experiments
import Testing

@testable import Exports

@Suite struct RunWarningTextTests {
  @Test func namesTheNumbers() {
    let rate = RunWarning.learningRateAboveLimit(learningRate: 0.34, limit: 1.0 / 3)
    #expect(
      rate.description == "the learning rate 0.34 is above 2/λmax = 0.3333, "
        + "the largest with which gradient descent converges on this loss")
    let domain = RunWarning.predictionsOutsideDomain(loss: "bce", domain: 0...1)
    #expect(
      domain.description == "its next predictions are not all from 0 to 1, where bce is defined")
  }
}
