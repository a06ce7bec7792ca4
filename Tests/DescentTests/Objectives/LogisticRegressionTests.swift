import RunTesting
import Testing

@testable import Descent

@Suite struct LogisticRegressionTests {
  /// Compares columns of a grid with losses that are computed sample by sample.
  private func expectSampleBySample(_ data: DataSet, w: [Double], b: [Double]) {
    let objective = LogisticRegression(data)
    let plain = MeanLoss(of: CrossEntropy(), model: Logistic(), over: data)
    for w in w {
      for (loss, b) in zip(objective.losses(w: w, b: b), b) {
        let expected = plain.loss(at: Parameters(w: w, b: b))
        // So far out, numbers of this size have lost digits.
        #expect(abs(loss - expected) <= 1e-12 * expected + 1e-290, "at \(w), \(b)")
      }
    }
  }

  /// Counts on both sides of whole fours, and of as many samples as a product takes.
  @Test(arguments: [2, 3, 4, 5, 60, 511, 512, 513, 1000])
  func isTheMeanSampleBySample(count: Int) {
    expectSampleBySample(
      SyntheticData.logistic(slope: 3, intercept: -1, count: count, seed: 1),
      w: [-4, -0.5, 0, 1, 4], b: Array(stride(from: -4, through: 4, by: 0.5)))
  }

  @Test func isSoInWindowsFarOutAndWide() {
    let data = SyntheticData.logistic(slope: 3, intercept: -1, count: 103, seed: 2)
    let wide = Array(stride(from: -5000.0, through: 5000, by: 62.5))
    expectSampleBySample(data, w: [-3000, -240, 0, 1, 240, 3000], b: wide)
    expectSampleBySample(data, w: [-1e6, 0, 1e6], b: [1e6, 1e6 + 1, 1e6 + 2])
    expectSampleBySample(data, w: [700], b: Array(stride(from: -800.0, through: 800, by: 0.25)))
  }

  /// Where all samples are classified rightly, the loss is the sum of tiny numbers.
  @Test func keepsTheDigitsOfTinyLosses() throws {
    let x = (1...40).map { Double($0.isMultiple(of: 2) ? $0 : -$0) }
    let data = try DataSet(name: "apart", x: x, y: x.map { $0 > 0 ? 1 : 0 })
    expectSampleBySample(data, w: [1, 10, 40, 300, 600], b: [-0.5, 0, 0.25, 0.5])
    let loss = LogisticRegression(data).losses(w: 40, b: [0])[0]
    // The nearest sample, at ±1, counts alone: with e^−40.
    #expect(relativeError(loss, 4.248354255291589e-18 / 40) < 1e-12)
  }

  @Test func takesTargetsBetweenTheClasses() throws {
    let x = (0..<50).map { Double($0) / 5 - 5 }
    let y = (0..<50).map { Double($0 % 11) / 10 }
    expectSampleBySample(
      try DataSet(name: "shares", x: x, y: y), w: [-2, 0, 3, 500], b: [-40, -1, 0, 2, 30])
  }

  /// An infinite logit has no cost.
  @Test func isNoNumberWhereLogitsAreNot() throws {
    let data = try DataSet(name: "huge", x: [1e200, 1, 2, 3, 4], y: [1, 0, 1, 0, 1])
    let losses = LogisticRegression(data).losses(w: 1e200, b: [-1, 0, 1])
    #expect(losses.count == 3 && losses.allSatisfy { $0.isNaN })
  }

  @Test func stepsAsTheMeanSampleBySample() {
    let objective = LogisticRegression(.courseStep)
    let plain = MeanLoss(of: CrossEntropy(), model: Logistic(), over: .courseStep)
    let state = Parameters(w: -5, b: 3)
    #expect(objective.loss(at: state) == plain.loss(at: state))
    let (loss, gradient) = objective.lossAndGradient(at: state, over: Batch(3..<8))
    #expect((loss, gradient) == plain.lossAndGradient(at: state, over: Batch(3..<8)))
  }
}
