/// Where a loss is smallest.
public enum Minimum: Hashable, Sendable {
  /// A single best state.
  case point(Parameters)
  /// A line of states that are equally good: through a state, along a direction.
  case valley(through: Parameters, along: Parameters)

  /// The best state, or the one of the valley that is nearest to the origin.
  public var parameters: Parameters {
    switch self {
    case .point(let parameters), .valley(through: let parameters, along: _): parameters
    }
  }
}
