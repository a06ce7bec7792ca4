import Experiments
import Plotting

extension RunWarning: CustomStringConvertible {
  /// The warning as a sentence without a full stop.
  public var description: String {
    switch self {
    case .learningRateAboveLimit(let learningRate, let limit):
      "the learning rate \(NumberText.compact(learningRate)) is above 2/λmax = "
        + NumberText.compact(limit)
        + ", the largest with which gradient descent converges on this loss"
    case .predictionsOutsideDomain(let loss, let domain):
      "its next predictions are not all from \(NumberText.compact(domain.lowerBound)) to "
        + "\(NumberText.compact(domain.upperBound)), where \(loss) is defined"
    }
  }
}
