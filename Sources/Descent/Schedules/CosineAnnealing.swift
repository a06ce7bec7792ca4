import CLibrary

/// A learning rate that falls along half a wave of the cosine.
///
///     ηₑ = ηmin + (η − ηmin)·(1 + cos(π·e/T))/2
///
/// in epoch e. Behind epoch T it rises again.
///
/// Source: I. Loshchilov and F. Hutter, *SGDR: Stochastic gradient descent with warm restarts*,
/// ICLR 2017, without the restarts.
public struct CosineAnnealing: LearningRateSchedule {
  /// The epochs T of the fall, a whole number from 1 on.
  public var epochs: Double
  /// The learning rate ηmin at its end.
  public var smallestRate = 0.0

  /// Creates the rule.
  ///
  /// - Parameter epochs: The epochs of the fall, at least 1.
  public init(epochs: Int) {
    self.epochs = Double(epochs)
  }

  /// The learning rate on the wave.
  public func learningRate(inEpoch epoch: Int, from initial: Double) -> Double {
    let height = (1 + cos(.pi * Double(epoch) / epochs)) / 2
    return smallestRate + (initial - smallestRate) * height
  }
}

extension Schedule {
  /// The learning rate falls along a cosine, by default over the whole run.
  public static let cosine = Schedule(
    name: "cosine", summary: "the learning rate falls along a cosine to eta_min in T_max epochs",
    hyperparameters: [
      HyperparameterProperty("T_max", \.epochs, in: .epochs),
      HyperparameterProperty("eta_min", \.smallestRate, in: .fromZero),
    ],
    length: "T_max", rule: CosineAnnealing.init)
}
