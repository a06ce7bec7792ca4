import Descent

/// What runs are aligned by, so that a frame compares like with like.
public enum Clock: String, CaseIterable, Sendable {
  /// The samples looked at: a frame shows all runs after the same work.
  case samples
  /// The updates made.
  case updates

  /// The time at which a run reaches a state.
  package func time(of step: Step) -> Int {
    switch self {
    case .samples: step.samplesSeen
    case .updates: step.iteration
    }
  }
}
