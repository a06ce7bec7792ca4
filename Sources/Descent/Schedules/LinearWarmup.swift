/// A learning rate that rises in its first epochs: ηₑ = η·(f + (1 − f)·min(e, T)/T) in epoch e.
///
/// Source: P. Goyal and others, *Accurate, large minibatch SGD: Training ImageNet in 1 hour*,
/// arXiv:1706.02677 (2017), with the constants of PyTorch's LinearLR.
public struct LinearWarmup: LearningRateSchedule {
  /// The share f of the learning rate in the first epoch.
  public var startFactor = 1.0 / 3
  /// The epochs T until the whole learning rate is reached, a whole number from 1 on.
  public var epochs = 5.0

  /// Creates the rule.
  public init() {}

  /// The learning rate on the ramp, or at its top.
  public func learningRate(inEpoch epoch: Int, from initial: Double) -> Double {
    initial * (startFactor + (1 - startFactor) * min(Double(epoch) / epochs, 1))
  }
}

extension Schedule {
  /// The learning rate rises in the first epochs.
  public static let warmup = Schedule(
    name: "warmup",
    summary: "the learning rate rises from the share start_factor in total_iters epochs",
    hyperparameters: [
      HyperparameterProperty("start_factor", \.startFactor, in: .aboveZeroToOne),
      HyperparameterProperty("total_iters", \.epochs, in: .epochs),
    ],
    rule: { _ in LinearWarmup() })
}
