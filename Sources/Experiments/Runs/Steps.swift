import Descent

/// The states of a run, from its start to its end.
///
/// Those of a recorded run are made of what was recorded when they are asked for: a path of a
/// million states is not held twice.
public struct Steps: RandomAccessCollection, Sendable {
  private enum Source: Sendable {
    case trained([Step])
    case recorded(Recording)
  }

  private let source: Source

  /// Takes states that were computed.
  init(_ steps: [Step]) { source = .trained(steps) }

  /// Takes states that were recorded.
  init(_ recording: Recording) { source = .recorded(recording) }

  /// The place of the first state.
  public var startIndex: Int { 0 }

  /// The number of states.
  public var endIndex: Int {
    switch source {
    case .trained(let steps): steps.count
    case .recorded(let recording): recording.states.count
    }
  }

  /// The state at a place; who looks at a part of it does not wait for the rest.
  @inline(__always)
  public subscript(index: Int) -> Step {
    switch source {
    case .trained(let steps): steps[index]
    case .recorded(let recording): recording.step(at: index)
    }
  }
}
