import Descent

/// A reason why a run did not converge, with the numbers that show it.
public enum RunWarning: Hashable, Sendable {
  /// The learning rate is above 2/λmax, the largest with which gradient descent converges on a
  /// quadratic loss of largest curvature λmax.
  case learningRateAboveLimit(learningRate: Double, limit: Double)
  /// The next predictions leave the interval in which a loss is defined.
  case predictionsOutsideDomain(loss: String, domain: ClosedRange<Double>)
}

extension RunSpec {
  /// The learning rate's warning where gradient descent cannot converge with it; nil where it can,
  /// or where that cannot be known beforehand.
  ///
  /// - Parameter shared: The problem to train on, unless the run has one of its own.
  public func learningRateWarning(on shared: Problem) -> RunWarning? {
    let objective = (problem ?? shared).objective
    guard let line = objective as? LeastSquaresLine, method.optimizerName == nil,
      hyperparameters.isEmpty, schedule.name == Schedule.constant.name,
      (try? plan.batchSize.resolved(for: line.sampleCount)) == line.sampleCount,
      learningRate > line.learningRateLimit
    else { return nil }
    return .learningRateAboveLimit(learningRate: learningRate, limit: line.learningRateLimit)
  }
}

extension Problem {
  /// The reason why a run could not go on, where its loss is not defined for all predictions; nil
  /// where that is not the reason.
  ///
  /// - Parameter last: The last state of the run.
  public func warning(aboutEnd last: Step) -> RunWarning? {
    // With parameters of any usual size, only a prediction out of range has no loss.
    guard case .diverged = last.ending, let loss = fit?.loss, let domain = loss.domain,
      max(abs(last.parameters.w), abs(last.parameters.b)) < 1e100
    else { return nil }
    return .predictionsOutsideDomain(loss: loss.name, domain: domain)
  }
}
