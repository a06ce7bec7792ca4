import Descent
import Drawing
import Plotting

/// The segments of a long run that are drawn: those that cover pixels which no earlier one covers.
///
/// Short runs are drawn whole.
struct VisibleSegments: Sendable {
  /// For each state, whether the step that leads to it is drawn; empty for all.
  private let isSeen: [Bool]

  /// All steps are drawn.
  static let all = VisibleSegments()

  private init() { isSeen = [] }

  /// Finds the steps that would be seen.
  ///
  /// - Parameters:
  ///   - states: The states of the run as points of the plot.
  ///   - area: The plot.
  ///   - width: The width of the line, in layout units.
  init(of states: [SIMD2<Double>], in area: PlotArea, width: Double) {
    guard states.count > VisibleSegments.longest else {
      self = .all
      return
    }
    var painted = CoverageMask(area.rectangle, width: width)
    var last = area.point(states[0])
    isSeen = states.indices.map { index in
      let point = area.point(states[index])
      defer { last = point }
      return painted.paint(from: last, to: point)
    }
  }

  /// The lines that are drawn of a stretch of the run.
  ///
  /// - Parameters:
  ///   - states: The stretch.
  ///   - points: All states of the run as points of the plot.
  func lines(of states: ClosedRange<Int>, through points: [SIMD2<Double>]) -> [[SIMD2<Double>]] {
    if isSeen.isEmpty { return [Array(points[states])] }
    var lines: [[SIMD2<Double>]] = []
    var isGoingOn = false
    for state in states.dropFirst() {
      if isSeen[state] {
        if isGoingOn {
          lines[lines.count - 1].append(points[state])
        } else {
          lines.append([points[state - 1], points[state]])
        }
      }
      isGoingOn = isSeen[state]
    }
    return lines
  }

  /// The most states of a run that is drawn whole.
  private static let longest = 10_000
}
