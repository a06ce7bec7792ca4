import Descent
import Drawing
import Experiments
import Plotting

/// The states of some runs that lie beyond a window: nothing vanishes from a map without a word.
struct OffscreenStates: Sendable {
  /// The states of one run beyond one edge.
  private struct Group: Sendable {
    let run: Int
    let edge: EdgeArrowMark.Edge
    /// The indices of the states in the run, increasing.
    var states: [Int]
    /// The position of their arrow along the edge, on the canvas.
    var place: Double
  }

  private var groups: [Group] = []

  /// Nothing is beyond.
  static let none = OffscreenStates()

  private init() {}

  /// Finds the states beyond a plot, and places for their arrows.
  ///
  /// - Parameters:
  ///   - paths: The states of all runs.
  ///   - runs: The runs to look at, by their indices among all.
  ///   - area: The plot.
  ///   - theme: How large arrows and their numbers are.
  init(of paths: [[SIMD2<Double>]], runs: [Int], beyond area: PlotArea, theme: Theme) {
    // On a plot without room nothing could be said.
    let least = 3 * EdgeArrowMark.pitch(along: .left, theme: theme)
    guard min(area.rectangle.width, area.rectangle.height) >= least else { return }
    for run in runs {
      var found: [EdgeArrowMark.Edge: Group] = [:]
      for (state, values) in paths[run].enumerated() {
        guard let (edge, place) = OffscreenStates.edge(for: values, in: area) else { continue }
        found[edge, default: Group(run: run, edge: edge, states: [], place: place)].states
          .append(state)
      }
      groups += EdgeArrowMark.Edge.allCases.compactMap { found[$0] }
    }
    for edge in EdgeArrowMark.Edge.allCases { spread(along: edge, in: area.rectangle, theme) }
  }

  /// The arrows for what is beyond up to some moment.
  func marks(at moment: Moment, theme: Theme) -> [MovingMark] {
    groups.compactMap { group in
      // The states increase, so those reached come first.
      let count = group.states.partitioningIndex { $0 > moment.states[group.run] }
      guard count > 0 else { return nil }
      return MovingMark(
        EdgeArrowMark(
          at: group.edge, group.place, count: count, color: theme.color(ofRun: group.run)),
        ofRun: group.run)
    }
  }

  /// The parts of the canvas that the arrows take up.
  func rooms(in rectangle: Rectangle, theme: Theme) -> [Rectangle] {
    groups.map { EdgeArrowMark.room(at: $0.edge, $0.place, in: rectangle, theme: theme) }
  }

  /// The edge that a state is farthest beyond, and where along it; nil within the plot.
  private static func edge(
    for values: SIMD2<Double>, in area: PlotArea
  ) -> (EdgeArrowMark.Edge, Double)? {
    let rectangle = area.rectangle
    let point = area.point(values)
    if rectangle.contains(point) { return nil }
    let excesses: [(EdgeArrowMark.Edge, Double)] = [
      (.left, rectangle.minX - point.x), (.right, point.x - rectangle.maxX),
      (.top, rectangle.minY - point.y), (.bottom, point.y - rectangle.maxY),
    ]
    guard let (edge, excess) = excesses.max(by: { $0.1 < $1.1 }), excess > 0.5 else { return nil }
    switch edge {
    case .left, .right: return (edge, point.y)
    case .top, .bottom: return (edge, point.x)
    }
  }

  /// Moves arrows on one edge apart, as little as it takes.
  private mutating func spread(
    along edge: EdgeArrowMark.Edge, in rectangle: Rectangle, _ theme: Theme
  ) {
    let places = groups.indices.filter { groups[$0].edge == edge }
      .sorted { groups[$0].place < groups[$1].place }
    let isUpright = edge == .left || edge == .right
    let pitch = EdgeArrowMark.pitch(along: edge, theme: theme)
    let low = (isUpright ? rectangle.minY : rectangle.minX) + pitch
    let high = (isUpright ? rectangle.maxY : rectangle.maxX) - pitch
    var next = low
    for (index, group) in places.enumerated() {
      let rest = Double(places.count - 1 - index) * pitch
      groups[group].place = max(next, min(groups[group].place, high - rest))
      next = groups[group].place + pitch
    }
  }
}

extension [Int] {
  /// The place of the first element for which something holds, if it holds for all behind it.
  fileprivate func partitioningIndex(where holds: (Int) -> Bool) -> Int {
    var (low, high) = (startIndex, endIndex)
    while low < high {
      let middle = (low + high) / 2
      if holds(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
