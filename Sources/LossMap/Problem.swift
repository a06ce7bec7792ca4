import Descent

/// What is to be learned: the data, the model, and the loss over its two parameters.
public struct Problem: Sendable {
  /// The samples.
  public let data: DataSet
  /// What predicts a target from an input.
  public let model: any Model
  /// The loss that is descended and drawn.
  public let objective: any Objective
  /// What the loss is called in running text.
  public let lossName: String

  /// Fitting a straight line by least squares.
  public init(fittingLineTo data: DataSet) {
    self.data = data
    model = Line()
    objective = LeastSquaresLine(data)
    lossName = SquaredError().nameOfMean
  }

  /// What the model predicts for an input in a state of the parameters.
  func prediction(for x: Double, at parameters: Parameters) -> Double {
    model.prediction(for: x, w: parameters.w, b: parameters.b)
  }
}
