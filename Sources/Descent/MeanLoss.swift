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

  /// Creates the objective.
  public init(of lossFunction: LossType, model: ModelType, over data: DataSet) {
    self.data = data
    self.model = model
    self.lossFunction = lossFunction
  }

  /// The size of the data set.
  public var sampleCount: Int { data.count }

  /// Unknown: in general there is no closed form.
  public var minimum: Minimum? { nil }

  /// The mean cost over all samples, in one pass over the data.
  public func loss(at parameters: Parameters) -> Double {
    mean(over: Batch(0..<data.count), w: parameters.w, b: parameters.b)
  }

  /// The mean cost over a batch and its exact gradient, in one pass over the batch.
  public func lossAndGradient(
    at parameters: Parameters, over batch: Batch
  ) -> (loss: Double, gradient: Parameters) {
    let mean: Dual = mean(over: batch, w: .w(parameters.w), b: .b(parameters.b))
    return (mean.value, mean.gradient)
  }

  private func mean<S: Scalar>(over batch: Batch, w: S, b: S) -> S {
    var sum = S.zero
    for index in batch {
      let prediction = model.prediction(for: data.x[index], w: w, b: b)
      sum += lossFunction.cost(of: prediction, for: data.y[index])
    }
    return sum * S(1 / Double(batch.count))
  }
}
