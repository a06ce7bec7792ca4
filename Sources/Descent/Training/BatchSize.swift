/// The number of samples processed before the parameters are updated.
public enum BatchSize: Hashable, Sendable {
  /// Every sample of the data set: batch gradient descent.
  case all
  /// A fixed number of samples; the last batch of an epoch may be smaller.
  case count(Int)

  /// The number of samples in a full batch.
  ///
  /// - Parameter sampleCount: The size of the data set.
  /// - Throws: ``InvalidSetting`` for a number below 1 or above `sampleCount`.
  public func resolved(for sampleCount: Int) throws(InvalidSetting) -> Int {
    switch self {
    case .all:
      return sampleCount
    case .count(let count):
      guard (1...sampleCount).contains(count) else {
        throw InvalidSetting(
          name: "batch", value: "\(count)",
          problem: "a batch holds 1 to \(sampleCount) samples here, the size of the data set")
      }
      return count
    }
  }
}
