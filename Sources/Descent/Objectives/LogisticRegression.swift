import CLibrary

/// The mean cross-entropy of the logistic model, with a fast way to sample its surface.
///
/// A sample costs max(z, 0) − z·y + ln(1 + e^−|z|), where z = w·x + b. Along a column of a grid
/// only b changes, so that e^z = e^(w·x + b₀)·e^(b − b₀) takes one multiplication from node to
/// node. Logarithms are taken of products: of factors 1 + m, each from 1 to 2, the product less
/// one,
///
///     q ← q + m + m·q
///
/// is a sum of positive numbers, which keeps its digits however small it is. Each of up to 512
/// samples adds a relative error of a few units of the last place to its product, so that a loss
/// comes within 10⁻¹² of the one that ``MeanLoss`` computes sample by sample; what is below 10⁻²⁹⁰
/// is lost.
///
/// Source of the model: D. R. Cox, *The regression analysis of binary sequences*, Journal of the
/// Royal Statistical Society B 20 (1958).
public struct LogisticRegression: Objective {
  private let samples: MeanLoss<Logistic, CrossEntropy>
  /// The samples four by four, without those that are left over.
  private let fours: [(x: Four, y: Four)]

  /// As many numbers as are computed side by side.
  private typealias Four = SIMD4<Double>

  /// Creates the objective; targets lie between 0 and 1.
  public init(_ data: DataSet) {
    samples = MeanLoss(of: CrossEntropy(), model: Logistic(), over: data)
    fours = stride(from: 0, through: data.count - 4, by: 4).map {
      (Four(data.x[$0..<$0 + 4]), Four(data.y[$0..<$0 + 4]))
    }
  }

  /// The size of the data set.
  public var sampleCount: Int { samples.sampleCount }

  /// A sixteenth of them: few powers and logarithms are taken.
  public var samplesPerLoss: Int { 1 + sampleCount / 16 }

  /// Unknown: there is no closed form.
  public var minimum: Minimum? { nil }

  /// The mean cross-entropy over all samples, in one pass over the data.
  public func loss(at parameters: Parameters) -> Double {
    samples.loss(at: parameters)
  }

  /// The mean cross-entropy over a batch and its gradient, by dual numbers.
  public func lossAndGradient(
    at parameters: Parameters, over batch: Batch
  ) -> (loss: Double, gradient: Parameters) {
    samples.lossAndGradient(at: parameters, over: batch)
  }

  /// Makes sure that the loss at the start is finite.
  ///
  /// - Throws: ``InvalidSetting`` where it is not.
  public func validate(start: Parameters) throws(InvalidSetting) {
    try samples.validate(start: start)
  }

  /// The mean cross-entropies along a column of a grid.
  public func losses(w: Double, b: [Double]) -> [Double] {
    var losses: [Double] = []
    var rest = b[...]
    while let first = rest.first {
      // Farther from the first, powers might leave the range of numbers that their product is in.
      let far = rest.firstIndex { !(abs($0 - first) <= 32) } ?? rest.endIndex
      let near = rest[..<max(far, rest.startIndex + 1)]
      losses += sums(w: w, b: Array(near)).map { $0 / Double(sampleCount) }
      rest = rest[near.endIndex...]
    }
    return losses
  }

  /// The sums of the samples' costs at nodes that are near to each other.
  private func sums(w: Double, b: [Double]) -> [Double] {
    let data = samples.data
    let growths = b.map { exp($0 - b[0]) }
    var sums = b.map { b in
      (fours.count * 4..<data.count).reduce(0.0) { sum, index in
        sum + CrossEntropy().cost(ofLogit: w * data.x[index] + b, for: data.y[index])
      }
    }
    // No more samples at a time than a product of twos has room for.
    for start in stride(from: 0, to: fours.count, by: 128) {
      let batch = fours[start..<min(start + 128, fours.count)].map { four in
        let slope = w * four.x
        var power = slope + b[0]
        for lane in power.indices { power[lane] = exp(power[lane]) }
        return Term(slope: slope, target: four.y, power: power, inverse: 1 / power)
      }
      for node in b.indices {
        sums[node] += LogisticRegression.sum(of: batch, b: b[node], growth: growths[node])
      }
    }
    return sums
  }

  /// Four samples at one weight.
  private struct Term {
    /// w·x.
    let slope: Four
    let target: Four
    /// The power e^(w·x + b₀) and its inverse.
    let power: Four
    let inverse: Four
  }

  /// The sum of the samples' costs at one node.
  private static func sum(of terms: [Term], b: Double, growth: Double) -> Double {
    let decay = 1 / growth
    var linear = Four.zero
    var excess = Four.zero
    for term in terms {
      let logit = term.slope + b
      let isNegative = logit .< Four.zero
      let power = (term.inverse * decay).replacing(with: term.power * growth, where: isNegative)
      linear += logit.replacing(with: 0, where: isNegative) - logit * term.target
      excess += power + power * excess
    }
    // The lanes' products, multiplied likewise.
    var product = 0.0
    for lane in excess.indices { product += excess[lane] + excess[lane] * product }
    return linear.sum() + log1p(product)
  }
}
