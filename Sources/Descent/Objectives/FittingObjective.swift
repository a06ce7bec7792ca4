extension Model {
  /// The mean loss of this model over data, in its fastest form.
  ///
  /// For a line with the squared error that is ``LeastSquaresLine``, for the logistic model with
  /// the cross-entropy ``LogisticRegression``, and ``MeanLoss`` otherwise. The
  /// models and losses of the library are told apart here, so that the compiler writes out a loop
  /// over the samples for each pair of them.
  ///
  /// - Throws: ``InvalidSetting`` when a target lies outside of the loss's domain.
  public func objective(
    fitting data: DataSet, by loss: any Loss
  ) throws(InvalidSetting) -> any Objective {
    if let domain = loss.domain, let index = data.y.firstIndex(where: { !domain.contains($0) }) {
      throw loss.outOfDomain(
        "targets", "sample \(index + 1) of \(data.name) has y = \(data.y[index])")
    }
    switch self {
    case is Line where loss is SquaredError: return LeastSquaresLine(data)
    case is Logistic where loss is CrossEntropy: return LogisticRegression(data)
    case let model as Line: return meanLoss(of: model, over: data, by: loss)
    case let model as Logistic: return meanLoss(of: model, over: data, by: loss)
    case let model as ExpressionModel: return meanLoss(of: model, over: data, by: loss)
    default: return meanLoss(of: self, over: data, by: loss)
    }
  }
}

private func meanLoss(
  of model: some Model, over data: DataSet, by loss: any Loss
) -> any Objective {
  func mean(of loss: some Loss) -> any Objective {
    MeanLoss(of: loss, model: model, over: data)
  }
  return switch loss {
  case let loss as SquaredError: mean(of: loss)
  case let loss as AbsoluteError: mean(of: loss)
  case let loss as HuberLoss: mean(of: loss)
  case let loss as CrossEntropy: mean(of: loss)
  default: mean(of: loss)
  }
}
