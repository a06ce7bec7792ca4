import Testing

@testable import Descent

@Suite struct ConstantTests {
  private let hyperparameters = [
    Hyperparameter(name: "beta1", defaultValue: 0.9, range: .decay),
    Hyperparameter(name: "eps", defaultValue: 1e-8, range: .fromZero),
  ]

  private func complaint(_ values: [String: Double]) -> String? {
    do throws(InvalidSetting) {
      try hyperparameters.validate(values)
      return nil
    } catch {
      return error.description
    }
  }

  @Test func complaintsNameTheRange() {
    #expect(complaint(["beta1": 0.5, "eps": 0]) == nil)
    #expect(
      complaint(["beta1": 1.5]) == "beta1 1.5: beta1 is from 0 up to, not including, 1")
    #expect(complaint(["eps": -1]) == "eps -1.0: eps is 0 or above")
  }

  @Test func complaintsNameWhatThereIs() {
    #expect(complaint(["rho": 1]) == "rho 1.0: there is no such constant here, only beta1, eps")
  }

  @Test func aRuleKeepsWhatIsNotSet() {
    let properties = [
      HyperparameterProperty("beta1", \Adam.beta1, in: .decay),
      HyperparameterProperty("beta2", \Adam.beta2, in: .decay),
    ]
    let rule = properties.setting(["beta2": 0.5], in: Adam(learningRate: 1))
    #expect(rule.beta1 == 0.9 && rule.beta2 == 0.5)
    #expect(properties[1].constant(of: rule).defaultValue == 0.5)
  }
}
