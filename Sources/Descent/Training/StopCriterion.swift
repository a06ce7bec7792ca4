/// When to end training before its epochs are used up; asked at the end of each epoch.
public enum StopCriterion: Hashable, Sendable {
  /// The total loss is below a bound.
  case below(Double)
  /// The total loss changed by less than `change` for `patience` epochs running.
  case settled(change: Double, patience: Int)
}

/// Watches the total losses of a run for its stop criteria, keeping only what they need.
struct EarlyStopping: Sendable {
  private let criteria: [StopCriterion]
  private var previousLoss: Double?
  /// For each criterion, how many epochs running have been quiet.
  private var quietEpochs: [Int]

  init(_ criteria: [StopCriterion]) {
    self.criteria = criteria
    quietEpochs = criteria.map { _ in 0 }
  }

  /// Takes the total loss at the end of an epoch, and names the criterion that it meets, if any.
  mutating func met(by totalLoss: Double) -> StopCriterion? {
    defer { previousLoss = totalLoss }
    let difference = previousLoss.map { abs(totalLoss - $0) } ?? .infinity
    for (index, criterion) in criteria.enumerated() {
      switch criterion {
      case .below(let bound):
        if totalLoss < bound { return criterion }
      case .settled(let change, let patience):
        quietEpochs[index] = difference < change ? quietEpochs[index] + 1 : 0
        if quietEpochs[index] >= patience { return criterion }
      }
    }
    return nil
  }
}
