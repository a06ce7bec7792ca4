/// The mean squared error of a line, whose surface is a quadratic known from six sums.
///
/// With the means x̄ and ȳ, the centred second moments Sxx, Sxy and the smallest loss, all taken
/// once over the data, the loss at any state is
///
///     loss(w, b) = smallest + Sxx·Δw² + (x̄·Δw + Δb)²
///
/// where Δw and Δb are measured from the optimum. That is O(1) whatever the number of samples, and
/// a sum of squares: nothing cancels near the optimum, where the plain expansion of the sums would.
public struct LeastSquaresLine: Objective {
  private let samples: MeanLoss<Line, SquaredError>
  private let meanX: Double
  private let varianceX: Double
  private let optimum: Parameters
  private let smallestLoss: Double

  /// Takes the sums, in two passes over the data.
  public init(_ data: DataSet) {
    samples = MeanLoss(of: SquaredError(), model: Line(), over: data)
    let count = Double(data.count)
    let meanX = data.x.reduce(0, +) / count
    let meanY = data.y.reduce(0, +) / count
    var sxx = 0.0
    var sxy = 0.0
    for (x, y) in zip(data.x, data.y) {
      sxx += (x - meanX) * (x - meanX)
      sxy += (x - meanX) * (y - meanY)
    }
    // Rounding can leave a trace of variance where all x are equal, so that is asked directly.
    let isDegenerate = data.x.allSatisfy { $0 == data.x[0] }
    if isDegenerate {
      varianceX = 0
      self.meanX = data.x[0]
      // The state nearest to the origin on the line w·x + b = ȳ.
      let scale = meanY / (1 + data.x[0] * data.x[0])
      optimum = Parameters(w: data.x[0] * scale, b: scale)
    } else {
      varianceX = sxx / count
      self.meanX = meanX
      optimum = Parameters(w: sxy / sxx, b: meanY - sxy / sxx * meanX)
    }
    smallestLoss = samples.loss(at: optimum)
  }

  /// The size of the data set.
  public var sampleCount: Int { samples.sampleCount }

  /// One: the sums are taken already.
  public var samplesPerLoss: Int { 1 }

  /// The best line, or the valley of equally good ones where all x are equal.
  public var minimum: Minimum? {
    varianceX > 0
      ? .point(optimum) : .valley(through: optimum, along: Parameters(w: 1, b: -meanX))
  }

  /// The learning rate 2/λmax, above which gradient descent over all samples moves away from the
  /// minimum; λmax is the larger curvature of the quadratic.
  ///
  /// Source: Y. LeCun, L. Bottou, G. Orr and K.-R. Müller, *Efficient backprop*, in Neural
  /// Networks: Tricks of the Trade, Springer 1998, section 5.
  public var learningRateLimit: Double {
    // The second derivatives are 2·(mean of x²), 2·x̄ and 2.
    let meanSquare = varianceX + meanX * meanX
    let half = (meanSquare - 1) / 2
    return 1 / ((meanSquare + 1) / 2 + (half * half + meanX * meanX).squareRoot())
  }

  /// The mean squared error over all samples, in O(1).
  public func loss(at parameters: Parameters) -> Double {
    let away = parameters - optimum
    let height = meanX * away.w + away.b
    return smallestLoss + varianceX * away.w * away.w + height * height
  }

  /// The mean squared error over a batch and its gradient, by dual numbers.
  public func lossAndGradient(
    at parameters: Parameters, over batch: Batch
  ) -> (loss: Double, gradient: Parameters) {
    samples.lossAndGradient(at: parameters, over: batch)
  }
}
