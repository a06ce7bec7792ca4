/// How the learning rate changes from epoch to epoch.
public protocol LearningRateSchedule: Sendable {
  /// The learning rate in an epoch.
  ///
  /// - Parameters:
  ///   - epoch: The complete passes over the data finished before.
  ///   - initial: The learning rate of the run, above zero.
  func learningRate(inEpoch epoch: Int, from initial: Double) -> Double
}
