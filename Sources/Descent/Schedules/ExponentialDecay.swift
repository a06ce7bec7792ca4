import CLibrary

/// A learning rate that shrinks evenly: ηₑ = η·γᵉ in epoch e.
///
/// Source: PyTorch's ExponentialLR, which has no default for γ.
public struct ExponentialDecay: LearningRateSchedule {
  /// The factor γ from epoch to epoch.
  public var gamma = 0.9

  /// Creates the rule.
  public init() {}

  /// The learning rate after so many factors.
  public func learningRate(inEpoch epoch: Int, from initial: Double) -> Double {
    initial * pow(gamma, Double(epoch))
  }
}

extension Schedule {
  /// The learning rate shrinks from epoch to epoch.
  public static let exponential = Schedule(
    name: "exponential", summary: "the learning rate shrinks each epoch by the factor gamma",
    hyperparameters: [HyperparameterProperty("gamma", \.gamma, in: .aboveZero)],
    rule: { _ in ExponentialDecay() })
}
