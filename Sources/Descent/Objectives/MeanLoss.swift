/// The mean of a loss over the samples of a data set.
///
/// Its gradient comes from the model and the loss themselves, by evaluating them on ``Dual``
/// numbers.
public struct MeanLoss<ModelType: Model, LossType: Loss>: Objective {
  /// The samples.
  public let data: DataSet
  /// What predicts a target.
  public let model: ModelType
  /// What a prediction costs.
  public let lossFunction: LossType

  // Made where the model and the loss are known, so that the compiler writes both loops out for
  // them.
  private let mean: @Sendable (Parameters) -> Double
  private let batchMean: @Sendable (Parameters, Batch) -> Dual

  /// Creates the objective.
  public init(of lossFunction: LossType, model: ModelType, over data: DataSet) {
    self.data = data
    self.model = model
    self.lossFunction = lossFunction
    mean = {
      meanCost(lossFunction, model, data, over: Batch(0..<data.count), w: $0.w, b: $0.b)
    }
    batchMean = { meanCost(lossFunction, model, data, over: $1, w: .w($0.w), b: .b($0.b)) }
  }

  /// The size of the data set.
  public var sampleCount: Int { data.count }

  /// Unknown: in general there is no closed form.
  public var minimum: Minimum? { nil }

  /// The mean cost over all samples, in one pass over the data.
  public func loss(at parameters: Parameters) -> Double {
    mean(parameters)
  }

  /// The mean cost over a batch and its exact gradient, in one pass over the batch.
  public func lossAndGradient(
    at parameters: Parameters, over batch: Batch
  ) -> (loss: Double, gradient: Parameters) {
    let mean = batchMean(parameters, batch)
    return (mean.value, mean.gradient)
  }

  /// Makes sure that predictions at the start have a cost.
  ///
  /// - Throws: ``InvalidSetting`` that names a sample whose prediction lies outside of the loss's
  ///   domain, or the start where the loss is not finite.
  public func validate(start: Parameters) throws(InvalidSetting) {
    if let domain = lossFunction.domain {
      for x in data.x {
        let prediction = model.prediction(for: x, w: start.w, b: start.b)
        guard domain.contains(prediction) else {
          throw lossFunction.outOfDomain(
            "predictions", "at the start \"\(model.formula)\" gives \(prediction) at x = \(x)")
        }
      }
    }
    try validateLoss(at: start)
  }
}

extension Loss {
  /// The error about numbers that have no cost.
  func outOfDomain(_ numbers: String, _ instance: String) -> InvalidSetting {
    let bounds = domain.map { "\(Int($0.lowerBound)) and \(Int($0.upperBound))" } ?? ""
    return InvalidSetting(
      name: "loss", value: name,
      problem: "\(numbers) must lie between \(bounds); \(instance)")
  }
}

/// The mean cost over a batch.
private func meanCost<S: Scalar>(
  _ loss: some Loss, _ model: some Model, _ data: DataSet, over batch: Batch, w: S, b: S
) -> S {
  func cost(of sample: Int) -> S {
    let (x, y) = (data.x[sample], data.y[sample])
    if let logit = model.logit(for: x, w: w, b: b) { return loss.cost(ofLogit: logit, for: y) }
    return loss.cost(of: model.prediction(for: x, w: w, b: b), for: y)
  }
  var sum = cost(of: batch[batch.startIndex])
  // One sample is its own mean: what stochastic gradient descent waits for is made short here.
  if batch.count == 1 { return sum }
  for sample in batch.dropFirst() { sum += cost(of: sample) }
  return sum.scaled(by: 1 / Double(batch.count))
}
