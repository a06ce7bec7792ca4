import CLibrary

/// A learning rate that drops every few epochs: ηₑ = η·γ^⌊e/s⌋ in epoch e.
///
/// Source: PyTorch's StepLR.
public struct StepDecay: LearningRateSchedule {
  /// The epochs s from drop to drop, a whole number from 1 on.
  public var stepSize: Double
  /// The factor γ of a drop.
  public var gamma = 0.1

  /// Creates the rule.
  ///
  /// - Parameter stepSize: The epochs from drop to drop, at least 1.
  public init(stepSize: Int) {
    self.stepSize = Double(stepSize)
  }

  /// The learning rate after the drops so far.
  public func learningRate(inEpoch epoch: Int, from initial: Double) -> Double {
    initial * pow(gamma, (Double(epoch) / stepSize).rounded(.down))
  }
}

extension Schedule {
  /// The learning rate drops every few epochs, by default at each third of the run.
  public static let step = Schedule(
    name: "step", summary: "the learning rate drops every step_size epochs by the factor gamma",
    hyperparameters: [
      HyperparameterProperty("step_size", \.stepSize, in: .epochs),
      HyperparameterProperty("gamma", \.gamma, in: .aboveZero),
    ],
    length: "step_size", rule: { StepDecay(stepSize: max(1, $0 / 3)) })
}
