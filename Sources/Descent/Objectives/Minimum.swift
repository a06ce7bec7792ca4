/// Where a loss is smallest.
public enum Minimum: Hashable, Sendable {
  /// A single best state.
  case point(Parameters)
  /// Several states that are equally good, at least one of them.
  case points([Parameters])
  /// A line of states that are equally good: through a state, along a direction.
  case valley(through: Parameters, along: Parameters)

  /// The best state, the first of several, or the one of the valley that is nearest to the origin.
  public var parameters: Parameters {
    switch self {
    case .point(let parameters), .valley(through: let parameters, along: _): parameters
    case .points(let states): states[0]
    }
  }

  /// The best states that stand alone: none in a valley.
  public var isolatedStates: [Parameters] {
    switch self {
    case .point(let state): [state]
    case .points(let states): states
    case .valley: []
    }
  }
}
