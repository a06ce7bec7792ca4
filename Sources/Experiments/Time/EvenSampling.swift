import Descent

/// Some moments of a timeline, the first and the last among them, with about the same change from
/// each to the next.
///
/// What changes is where the runs are on the map, and a little with every update.
package struct EvenSampling {
  /// The places of the moments chosen, in order.
  package let places: [Int]

  /// Chooses so many moments, or all where there are fewer.
  package init(_ count: Int, of moments: [Moment], _ experiment: Experiment, in window: Window) {
    guard moments.count > count else {
      places = Array(moments.indices)
      return
    }
    let width = window.w.upperBound - window.w.lowerBound
    let height = window.b.upperBound - window.b.lowerBound
    var changes = [0.0]
    for (earlier, later) in zip(moments, moments.dropFirst()) {
      let change = zip(experiment.runs, zip(earlier.states, later.states)).reduce(0.0) {
        sum, pair in
        let (run, states) = pair
        let way = run.steps[states.1].parameters - run.steps[states.0].parameters
        // As far as the window is wide is as much as anyone sees.
        return sum + min(1, abs(way.w) / width) + min(1, abs(way.b) / height)
          + (states.0 == states.1 ? 0 : 0.02)
      }
      changes.append(changes[changes.count - 1] + change)
    }
    places = EvenSampling.chosen(count, changes)
  }

  /// The places in an increasing series that are nearest to even steps, each taken once.
  private static func chosen(_ count: Int, _ changes: [Double]) -> [Int] {
    guard count > 1, let total = changes.last else { return [changes.count - 1] }
    var places = [0]
    for step in 1..<count {
      let target = total * Double(step) / Double(count - 1)
      let rest = changes[(places[step - 1] + 1)...]
      let reached = rest.firstIndex { $0 >= target * (1 - 1e-12) } ?? changes.count - 1
      // Room is left for the places that are still to come.
      places.append(min(reached, changes.count - (count - step)))
    }
    return places
  }
}
