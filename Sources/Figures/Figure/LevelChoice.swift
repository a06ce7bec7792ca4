import Contours

/// The choice of contour levels.
public enum LevelChoice: Hashable, Sendable {
  /// About so many round levels: spaced geometrically above the minimum, or evenly where no minimum
  /// is known and losses are negative.
  case count(Int)
  /// These losses, in any order.
  case values([Double])

  /// The levels on a surface.
  ///
  /// - Parameters:
  ///   - minimum: The smallest loss, where it is known.
  ///   - surface: The samples of the loss.
  func levels(above minimum: Double?, over surface: ScalarGrid) -> [Double] {
    switch self {
    case .count(let count):
      guard let lowest = minimum ?? surface.finiteRange?.lowerBound else { return [] }
      if minimum == nil, lowest < 0 { return Levels.linear(over: surface, count: count) }
      return Levels.geometric(above: lowest, over: surface, count: count)
    case .values(let values):
      return Set(values).sorted()
    }
  }
}
