import CLibrary

/// Maps values to positions along an axis.
public struct Scale: Hashable, Sendable {
  /// The law a scale follows.
  public enum Law: Hashable, Sendable {
    /// Equal steps take equal room.
    case linear
    /// Equal factors take equal room; all values are above zero.
    case logarithmic
  }

  /// The values from the axis' beginning to its end, which differ.
  public let domain: ClosedRange<Double>
  /// The law the scale follows.
  public let law: Law
  /// The length of the transformed domain.
  private let length: Double

  /// Creates a scale.
  ///
  /// - Parameters:
  ///   - domain: The values from the axis' beginning to its end; above zero where logarithmic.
  ///   - law: The law the scale follows.
  public init(_ domain: ClosedRange<Double>, _ law: Law = .linear) {
    precondition(domain.lowerBound < domain.upperBound, "the ends of an axis differ")
    precondition(law == .linear || domain.lowerBound > 0, "logarithms are of values above zero")
    self.domain = domain
    self.law = law
    let (low, high) = (domain.lowerBound, domain.upperBound)
    // Halved, so that a domain of huge numbers still has a finite length.
    length = law == .linear ? high / 2 - low / 2 : log(high / low)
  }

  /// The position of a value along the axis: 0 at its beginning, 1 at its end.
  ///
  /// A logarithmic scale has no place for a value that is not above zero: it is −∞.
  public func fraction(of value: Double) -> Double {
    let low = domain.lowerBound
    switch law {
    case .linear: return (value / 2 - low / 2) / length
    case .logarithmic: return value > 0 ? log(value / low) / length : -.infinity
    }
  }
}
