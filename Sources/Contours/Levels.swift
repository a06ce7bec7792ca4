import CLibrary

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
    above minimum: Double, over surface: ScalarGrid, count: Int = 10
  ) -> [Double] {
    let heights = surface.values.filter { $0.isFinite && $0 > minimum }.map { $0 - minimum }
    guard let highest = heights.max(), highest.isFinite else { return [] }
    let smallestVisible = heights.inOrder(at: heights.count / 1000)
    let lowest = max(smallestVisible, highest * 1e-6)
    let candidates = roundSeries.map { tenths in
      levels(at: tenths, above: minimum, from: lowest, to: highest)
    }
    return candidates.min { abs($0.count - count) < abs($1.count - count) } ?? []
  }

  /// Round levels with equal steps between them, over all of a surface.
  ///
  /// They suit a function without a smallest value worth the name, such as a saddle.
  ///
  /// - Parameters:
  ///   - surface: The samples to be cut.
  ///   - count: The most levels, at least 1.
  /// - Returns: Increasing multiples of 1, 2 or 5 times a power of ten, strictly between the
  ///   smallest and the largest sample; none where the surface is flat or has no finite samples.
  public static func linear(over surface: ScalarGrid, count: Int = 10) -> [Double] {
    guard let range = surface.finiteRange, range.lowerBound < range.upperBound else { return [] }
    let finest = range.upperBound / Double(count + 1) - range.lowerBound / Double(count + 1)
    let exponent = Int(log10(finest).rounded(.down))
    let candidates = [exponent, exponent + 1].flatMap { exponent in
      [1.0, 2, 5].map { leading -> [Double] in
        let step = decimal(leading, exponent)
        let first = Int((range.lowerBound / step).rounded(.down))
        let last = Int((range.upperBound / step).rounded(.up))
        // Whole multiples: 3 · 0.1 would not be 0.3.
        return (first...last).map { decimal(Double($0) * leading, exponent) }
          .filter { $0 > range.lowerBound && $0 < range.upperBound }
      }
    }
    return candidates.first { $0.count <= count } ?? []
  }

  /// Steps within a decade that are roughly geometric, from coarse to fine, in tenths.
  private static let roundSeries: [[Double]] = [
    [10], [10, 30], [10, 20, 50], [10, 15, 20, 30, 50, 70],
    [10, 12, 15, 18, 22, 27, 33, 39, 47, 56, 68, 82],
  ]

  private static func levels(
    at tenths: [Double], above minimum: Double, from lowest: Double, to highest: Double
  ) -> [Double] {
    let decades = Int(log10(lowest).rounded(.down))...Int(log10(highest).rounded(.up))
    var levels: [Double] = []
    for decade in decades {
      // The step of rounding: tenths where the series has any.
      let place = tenths.count > 3 ? decade - 1 : decade
      for count in tenths {
        let height = decimal(count, decade - 1)
        // Far above the minimum a level is round by itself, near it the sum has to be rounded.
        let level =
          height > 4 * abs(minimum)
          ? height : decimal(((minimum + height) / decimal(1, place)).rounded(), place)
        let isInside = level - minimum >= lowest && level - minimum < highest
        if isInside, level > levels.last ?? minimum { levels.append(level) }
      }
    }
    return levels
  }

  /// A multiple of a power of ten, by division where that is below one: 3 / 10 is the number
  /// nearest to 0.3, and 3 · 0.1 is not.
  private static func decimal(_ count: Double, _ exponent: Int) -> Double {
    exponent < 0 ? count / pow(10, Double(-exponent)) : count * pow(10, Double(exponent))
  }
}

extension [Double] {
  /// The number that would be at a place if these, of which all are numbers, were in order.
  ///
  /// Source: C. A. R. Hoare, *Algorithm 65: find*, Communications of the ACM 4 (1961).
  func inOrder(at place: Int) -> Double {
    var numbers = self
    var range = indices
    while range.count > 1 {
      let pivot = numbers[range.lowerBound + range.count / 2]
      var (low, high) = (range.lowerBound, range.upperBound - 1)
      while low <= high {
        while numbers[low] < pivot { low += 1 }
        while numbers[high] > pivot { high -= 1 }
        guard low <= high else { break }
        numbers.swapAt(low, high)
        (low, high) = (low + 1, high - 1)
      }
      // Those between the two parts are the pivot itself.
      if place > high, place < low { break }
      range = place <= high ? range.lowerBound..<(high + 1) : low..<range.upperBound
    }
    return numbers[place]
  }
}
