import RunTesting
import Testing

@testable import Descent

@Suite struct LossTests {
  /// What PyTorch 2.15 gives for a prediction and a target: the loss, and its slope.
  static let references:
    [(loss: any Loss, prediction: Double, target: Double, cost: Double, slope: Double)] = [
      (SquaredError(), 3, 1, 4.0, 4.0),
      (SquaredError(), -0.25, 0.5, 0.5625, -1.5),
      (SquaredError(), 2, 2, 0.0, 0.0),
      (SquaredError(), -4, 1, 25.0, -10.0),
      (AbsoluteError(), 3, 1, 2.0, 1.0),
      (AbsoluteError(), -0.25, 0.5, 0.75, -1.0),
      (AbsoluteError(), 2, 2, 0.0, 0.0),
      (AbsoluteError(), -4, 1, 5.0, -1.0),
      (HuberLoss(), 3, 1, 1.5, 1.0),
      (HuberLoss(), -0.25, 0.5, 0.28125, -0.75),
      (HuberLoss(), 1.5, 0.5, 0.5, 1.0),
      (HuberLoss(), 2, 2, 0.0, 0.0),
      (HuberLoss(), -4, 1, 4.5, -1.0),
      (CrossEntropy(), 0.3, 1, 1.2039728043259361, -3.333333333333333),
      (CrossEntropy(), 0.3, 0, 0.35667494393873234, 1.4285714285714286),
      (CrossEntropy(), 0.3, 0.6, 0.8650536601710546, -1.4285714285714286),
      (CrossEntropy(), 1, 1, 0.0, 0.0),
      (CrossEntropy(), 0, 0, 0.0, 0.0),
      (CrossEntropy(), 0, 1, 100.0, -1000000003995.8029),
      (CrossEntropy(), 1, 0, 100.0, 1000000003995.8029),
      (CrossEntropy(), 1e-13, 1, 29.933606208922594, -1000000003995.7028),
    ]

  @Test(arguments: references.indices)
  func costsWhatItDoesInPyTorch(index: Int) {
    let (loss, prediction, target, cost, slope) = Self.references[index]
    let dual = loss.cost(of: Dual.w(prediction), for: target)
    #expect(relativeError(dual.value, cost) < 1e-14)
    // PyTorch's bound for denominators is 10⁻¹² in single precision.
    #expect(relativeError(dual.gradient.w, slope) < (abs(slope) > 1e12 ? 1e-8 : 1e-14))
    #expect(dual.gradient.b == 0)
    #expect(loss.cost(of: prediction, for: target) == dual.value)
  }

  @Test func aPredictionOutsideOfTheDomainHasNoCost() {
    for prediction in [-1e-9, 1 + 1e-9, .nan] {
      #expect(CrossEntropy().cost(of: prediction, for: 1).isNaN)
    }
  }

  /// What `binary_cross_entropy_with_logits` of PyTorch gives for a logit and a target, but for the
  /// slopes −σ(−40) and σ(−800): PyTorch has lost the digits of the first.
  static let logits: [(logit: Double, target: Double, cost: Double, slope: Double)] = [
    (0, 0, 0.6931471805599453, 0.5),
    (0, 1, 0.6931471805599453, -0.5),
    (2, 1, 0.1269280110429725, -0.11920292202211769),
    (2, 0, 2.1269280110429727, 0.8807970779778823),
    (-3, 0.3, 0.9485873515737424, -0.2525741268224332),
    (40, 0, 40.0, 1.0),
    (-40, 1, 40.0, -1.0),
    (800, 0, 800.0, 1.0),
    (40, 1, 4.248354255291589e-18, -4.248354255291589e-18),
    (-40, 0, 4.248354255291589e-18, 4.248354255291589e-18),
    (-800, 0, 0, 0),
  ]

  @Test(arguments: logits.indices)
  func crossEntropyIsPreciseFromTheLogit(index: Int) {
    let (logit, target, cost, slope) = Self.logits[index]
    let dual = CrossEntropy().cost(ofLogit: Dual.w(logit), for: target)
    #expect(relativeError(dual.value, cost) < 1e-14)
    #expect(relativeError(dual.gradient.w, slope) < 1e-14)
  }

  @Test func aLogitCostsWhatItsPredictionDoes() {
    for loss in Losses.builtIn {
      let direct = loss.cost(of: Dual.sigmoid(.w(0.7)), for: 1)
      let fromLogit = loss.cost(ofLogit: Dual.w(0.7), for: 1)
      #expect(relativeError(fromLogit.value, direct.value) < 1e-14)
      #expect(relativeError(fromLogit.gradient.w, direct.gradient.w) < 1e-14)
    }
  }

  @Test func areFoundByTheirNames() {
    #expect(Losses.builtIn.map(\.name) == ["mse", "mae", "huber", "bce"])
  }
}
