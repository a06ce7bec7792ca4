/// Finds the minimum of a loss for which no closed form is known.
///
/// Newton's method with a damping that grows where a step does not lead downhill: far from the
/// minimum it is gradient descent, near it the error is squared in each step. Gradients are exact,
/// and second derivatives are central differences of them.
///
/// Source: D. W. Marquardt, *An algorithm for least-squares estimation of nonlinear parameters*,
/// Journal of the Society for Industrial and Applied Mathematics 11 (1963).
public struct MinimumSearch: Sendable {
  private let objective: any Objective
  private let w: ClosedRange<Double>
  private let b: ClosedRange<Double>

  /// Creates a search.
  ///
  /// - Parameters:
  ///   - objective: The loss.
  ///   - w: The weights to search.
  ///   - b: The biases to search.
  public init(
    of objective: any Objective, in w: ClosedRange<Double>, _ b: ClosedRange<Double>
  ) {
    self.objective = objective
    self.w = w
    self.b = b
  }

  /// The best of the minima downhill from some states.
  ///
  /// - Returns: Nil where none of the ways down ends at a point within the part that is searched:
  ///   on a slope without end, in a valley, or where the loss has a kink.
  public func minimum(from starts: [Parameters]) -> Parameters? {
    let found = starts.compactMap { descend(from: $0) }
    return found.min { objective.loss(at: $0) < objective.loss(at: $1) }
  }

  private static let largestStepCount = 100

  private func descend(from start: Parameters) -> Parameters? {
    var place = start
    var loss = objective.loss(at: start)
    guard loss.isFinite else { return nil }
    var damping = 1e-3
    for _ in 0..<MinimumSearch.largestStepCount {
      let gradient = gradient(at: place)
      let curvature = curvature(at: place)
      guard gradient.isFinite, curvature.isFinite else { return nil }
      let step = curvature.step(against: gradient, damping: damping)
      if step.length <= 1e-9 * (1 + place.length) {
        return damping <= 1e-3 && curvature.isBowl ? place : nil
      }
      let next = place + step
      let nextLoss = objective.loss(at: next)
      if nextLoss <= loss {
        (place, loss) = (next, nextLoss)
        damping = max(damping / 10, 1e-12)
      } else {
        damping *= 10
        // No step leads downhill any more: this is as low as the digits go, or a kink.
        if damping > 1e12 { return gradientVanishes(gradient, curvature) ? place : nil }
      }
      guard w.contains(place.w), b.contains(place.b) else { return nil }
    }
    return nil
  }

  /// Whether the minimum of the parabola through a place is at the place, to many digits.
  private func gradientVanishes(_ gradient: Parameters, _ curvature: Curvature) -> Bool {
    let step = curvature.step(against: gradient, damping: 0)
    return curvature.isBowl && step.isFinite && step.length < 1e-6 * (extent(of: w) + extent(of: b))
  }

  private func gradient(at place: Parameters) -> Parameters {
    objective.lossAndGradient(at: place, over: Batch(0..<objective.sampleCount)).gradient
  }

  private func curvature(at place: Parameters) -> Curvature {
    let reach = Parameters(w: 1e-5 * extent(of: w), b: 1e-5 * extent(of: b))
    let alongW = Parameters(w: reach.w, b: 0)
    let alongB = Parameters(w: 0, b: reach.b)
    let byW = (gradient(at: place + alongW) - gradient(at: place - alongW)) / (2 * reach.w)
    let byB = (gradient(at: place + alongB) - gradient(at: place - alongB)) / (2 * reach.b)
    return Curvature(ww: byW.w, wb: (byW.b + byB.w) / 2, bb: byB.b)
  }

  private func extent(of range: ClosedRange<Double>) -> Double {
    range.upperBound - range.lowerBound
  }
}

/// The second derivatives of a loss.
private struct Curvature {
  var ww, wb, bb: Double

  var isFinite: Bool { ww.isFinite && wb.isFinite && bb.isFinite }

  /// Whether the loss rises in every direction.
  var isBowl: Bool { ww > 0 && bb > 0 && ww * bb - wb * wb > 1e-9 * ww * bb }

  /// The way to the bottom of the parabola with a slope, where it has one; with damping, the
  /// shorter and the steeper.
  func step(against slope: Parameters, damping: Double) -> Parameters {
    let size = max(abs(ww), abs(bb), abs(wb))
    let (p, q) = (abs(ww) + damping * size, abs(bb) + damping * size)
    let determinant = p * q - wb * wb
    // A saddle has no bottom: there the way leads along the slope.
    guard determinant > 1e-9 * p * q else {
      return size > 0 ? -1 / (size * (1 + damping)) * slope : -1 * slope
    }
    return Parameters(
      w: -(q * slope.w - wb * slope.b) / determinant, b: -(p * slope.b - wb * slope.w) / determinant
    )
  }
}

extension Parameters {
  fileprivate var length: Double { (w * w + b * b).squareRoot() }
}
