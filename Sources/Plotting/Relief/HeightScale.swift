import Contours

extension Scale {
  /// The scale for the heights of a surface that is cut at some levels.
  ///
  /// It is logarithmic where the levels span decades. Then it begins half a step below the lowest
  /// level: a loss may come as near to zero as it likes, and its logarithm falls without end.
  ///
  /// - Parameters:
  ///   - surface: The samples.
  ///   - levels: The values at which the surface is cut, increasing.
  /// - Returns: The scale, or nil where the surface is flat or has no finite samples.
  public static func heights(of surface: ScalarGrid, levels: [Double]) -> Scale? {
    guard let range = surface.finiteRange, range.lowerBound < range.upperBound else { return nil }
    guard let lowest = levels.first, let highest = levels.last, lowest > 0, highest / lowest >= 30,
      lowest / 2 < range.upperBound
    else { return Scale(range) }
    return Scale(max(lowest / 2, range.lowerBound)...range.upperBound, .logarithmic)
  }
}
