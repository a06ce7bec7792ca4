import CLibrary

/// A marked place on an axis.
public struct Tick: Hashable, Sendable {
  /// The value that is marked.
  public let value: Double
  /// The label.
  public let label: String
}

extension Scale {
  /// Round values within the domain to mark, with their labels.
  ///
  /// - Parameter count: The most ticks, at least 2; the finest round steps that keep to it are
  ///   taken.
  public func ticks(atMost count: Int) -> [Tick] {
    switch law {
    case .linear: linearTicks(atMost: max(2, count))
    case .logarithmic: logarithmicTicks(atMost: max(2, count))
    }
  }

  /// Multiples of a step of 1, 2 or 5 times a power of ten.
  ///
  /// They are found as whole numbers of steps: 3 · 0.1 would not be 0.3.
  private func linearTicks(atMost count: Int) -> [Tick] {
    let (low, high) = (domain.lowerBound, domain.upperBound)
    let finest = high / Double(count) - low / Double(count)
    let exponent = Int(log10(finest).rounded(.down))
    let steps = [exponent, exponent + 1].flatMap { exponent in
      [1.0, 2, 5].map { Step(leading: $0, exponent: exponent) }
    }
    for step in steps {
      // A tick that misses an end by rounding alone is still on the axis.
      let first = (step.index(of: low) - 1e-9).rounded(.up)
      let last = (step.index(of: high) + 1e-9).rounded(.down)
      guard first.isFinite, last.isFinite, last - first + 1 <= Double(count) else { continue }
      let values = stride(from: first, through: last, by: 1).map { step.value(at: $0) }
      let decimals = max(0, -step.exponent)
      let isLong = max(abs(low), abs(high)) >= 100_000 || decimals > 4
      return values.map {
        Tick(value: $0, label: isLong ? NumberText.compact($0) : NumberText.fixed($0, decimals))
      }
    }
    return []
  }

  /// A distance between ticks.
  private struct Step {
    let leading: Double
    let exponent: Int

    private var power: Double { pow(10, Double(abs(exponent))) }

    func value(at index: Double) -> Double {
      // Without the sign of a negative zero.
      let count = index * leading + 0
      return exponent < 0 ? count / power : count * power
    }

    func index(of value: Double) -> Double {
      exponent < 0 ? value * power / leading : value / power / leading
    }
  }

  /// Powers of ten, or 1, 2 and 5 times them where there are few.
  private func logarithmicTicks(atMost count: Int) -> [Tick] {
    let first = Int((log10(domain.lowerBound) - 1e-9).rounded(.up))
    let last = Int((log10(domain.upperBound) + 1e-9).rounded(.down))
    if last - first >= 2 {
      let exponents = (1...).lazy.map { step in
        (first...last).filter { $0.isMultiple(of: step) }
      }.first { $0.count <= count }
      return (exponents ?? []).map {
        Tick(value: pow(10, Double($0)), label: "10" + NumberText.superscript($0))
      }
    }
    let decades = (first - 1)...(last + 1)
    let candidates = [[1.0, 3], [1, 2, 5], [1, 1.5, 2, 3, 5, 7]].map { mantissas in
      decades.flatMap { decade in mantissas.map { $0 * pow(10, Double(decade)) } }
        .filter { domain.contains($0) }
    }
    let values = candidates.last { $0.count <= count } ?? candidates[0]
    return values.map { Tick(value: $0, label: NumberText.compact($0)) }
  }
}
