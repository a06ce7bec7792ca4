#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Choosing the values at which a surface is cut.
public enum Levels {
  /// Round levels, spaced geometrically above a minimum.
  ///
  /// Losses span decades, and what matters happens close to the minimum: equal steps would put
  /// nearly all of it inside the innermost line. The lowest level is chosen so that its line still
  /// encloses a visible part of the surface (about a thousandth), none lies on the minimum itself,
  /// and all have few digits: 0.5, 1, 2, 5, 10 and so on, counted from zero where the minimum is
  /// near it and from the minimum otherwise.
  ///
  /// - Parameters:
  ///   - minimum: The smallest value of the function; it need not be among the samples.
  ///   - surface: The samples to be cut.
  ///   - count: About how many levels to choose, at least 1.
  /// - Returns: Increasing levels above `minimum` and below the largest sample; none where the
  ///   surface is flat or has no finite samples.
  public static func geometric(
    above minimum: Double, over surface: Surface, count: Int = 10
  ) -> [Double] {
    let heights = surface.values.filter { $0.isFinite && $0 > minimum }.map { $0 - minimum }
      .sorted()
    guard let highest = heights.last, highest.isFinite else { return [] }
    let smallestVisible = heights[heights.count / 1000]
    let lowest = max(smallestVisible, highest * 1e-6)
    let candidates = roundSeries.map { mantissas in
      levels(at: mantissas, above: minimum, from: lowest, to: highest)
    }
    return candidates.min { abs($0.count - count) < abs($1.count - count) } ?? []
  }

  /// Steps within a decade that are roughly geometric, from coarse to fine.
  private static let roundSeries: [[Double]] = [
    [1], [1, 3], [1, 2, 5], [1, 1.5, 2, 3, 5, 7],
    [1, 1.2, 1.5, 1.8, 2.2, 2.7, 3.3, 3.9, 4.7, 5.6, 6.8, 8.2],
  ]

  private static func levels(
    at mantissas: [Double], above minimum: Double, from lowest: Double, to highest: Double
  ) -> [Double] {
    let decades = Int(log10(lowest).rounded(.down))...Int(log10(highest).rounded(.up))
    var levels: [Double] = []
    for decade in decades {
      for mantissa in mantissas {
        let height = scaled(mantissa, byPowerOfTen: decade)
        // Far above the minimum a level is round by itself, near it the way up from it is rounded.
        let unit = scaled(mantissas.count > 3 ? 0.1 : 1, byPowerOfTen: decade)
        let level =
          height > 4 * abs(minimum)
          ? height : scaled(((minimum + height) / unit).rounded(), by: unit)
        let isInside = level - minimum >= lowest && level - minimum < highest
        if isInside, level > levels.last ?? minimum { levels.append(level) }
      }
    }
    return levels
  }

  /// A multiple of a power of ten, divided rather than multiplied below one: 3 / 10 is the
  /// number nearest to 0.3, and 3 × 0.1 is not.
  private static func scaled(_ value: Double, byPowerOfTen exponent: Int) -> Double {
    exponent < 0 ? value / pow(10, Double(-exponent)) : value * pow(10, Double(exponent))
  }

  private static func scaled(_ count: Double, by unit: Double) -> Double {
    unit < 1 ? count / (1 / unit).rounded() : count * unit
  }
}
