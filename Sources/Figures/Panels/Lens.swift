import Descent
import Drawing
import Experiments

/// The choice of the part of the map that is magnified.
public enum LensChoice: Hashable, Sendable {
  /// The neighbourhood of the optimum, where paths crowd there.
  case automatic
  /// No part.
  case none
  /// The parameters in these intervals.
  case window(w: ClosedRange<Double>, b: ClosedRange<Double>)
}

/// A magnified part of a map, in a corner that the paths leave free.
package struct Lens: Hashable, Sendable {
  /// The parameters that are magnified.
  let window: Window
  /// The corner of the map: whether it is at the right, and at the top.
  private let corner: Corner

  private struct Corner: Hashable {
    var isRight: Bool
    var isTop: Bool

    static let all = [false, true].flatMap { isRight in
      [true, false].map { Corner(isRight: isRight, isTop: $0) }
    }
  }

  /// The share of the map's width and height that a lens takes up.
  private static let share = 0.36

  /// Puts a lens into a corner that no path and no part of the target is in.
  ///
  /// - Parameters:
  ///   - target: The parameters to magnify.
  ///   - map: The parameters of the map.
  ///   - runs: The runs on the map.
  /// - Returns: Nil where no corner is free.
  init?(magnifying target: Window, inAFreeCornerOf map: Window, beside runs: [Run]) {
    let free = Corner.all.first { Lens.isFree($0, of: map, from: runs, and: target) }
    guard let free else { return nil }
    window = target
    corner = free
  }

  /// Puts a lens into the corner with the fewest states in it.
  init(magnifying target: Window, inTheEmptiestCornerOf map: Window, beside runs: [Run]) {
    window = target
    corner = Lens.emptiestCorner(of: map, from: runs)
  }

  /// The parameters to magnify: those asked for, or the neighbourhood of the minimum where paths
  /// crowd there.
  ///
  /// - Returns: Nil where nothing is to be magnified.
  static func target(
    _ choice: LensChoice, for experiment: Experiment, on map: Window
  ) -> Window? {
    switch choice {
    case .none: nil
    case .window(let w, let b): Window(w: w, b: b)
    case .automatic: crowdedWindow(of: experiment, on: map)
    }
  }

  /// The area that the lens takes up on the canvas, its axes included, or nil where the map is too
  /// small for one.
  func plate(in map: Rectangle, unit: Double) -> Rectangle? {
    let (width, height) = (map.width * Lens.share, map.height * Lens.share)
    guard width >= 22 * unit, height >= 18 * unit else { return nil }
    let x = corner.isRight ? map.maxX - width : map.minX
    let y = corner.isTop ? map.minY : map.maxY - height
    return Rectangle(minX: x, minY: y, maxX: x + width, maxY: y + height).inset(by: unit)
  }

  /// The corner of a map with the fewest states in it.
  private static func emptiestCorner(of map: Window, from runs: [Run]) -> Corner {
    let places = runs.flatMap { run in run.points.map(map.place) }
    let counts = Corner.all.map { corner in
      places.count { room(of: corner).contains($0) }
    }
    let best = counts.indices.min { counts[$0] < counts[$1] }
    return Corner.all[best ?? 0]
  }

  /// The part of a map that a lens takes up, in places from 0 to 1, with a margin that keeps halos
  /// and dots out.
  private static func room(of corner: Corner) -> Rectangle {
    let inner = share + 0.02
    return Rectangle(
      minX: corner.isRight ? 1 - inner : -0.1, minY: corner.isTop ? 1 - inner : -0.1,
      maxX: corner.isRight ? 1.1 : inner, maxY: corner.isTop ? 1.1 : inner)
  }

  /// The window around the optimum that holds the last epoch of the run that stays nearest, where
  /// enough states crowd there to be worth a closer look.
  private static func crowdedWindow(of experiment: Experiment, on map: Window) -> Window? {
    guard let optimum = experiment.minimum?.parameters else { return nil }
    let center = map.place(of: SIMD2(optimum.w, optimum.b))
    func distance(_ point: SIMD2<Double>) -> Double {
      let place = map.place(of: point)
      return max(abs(place.x - center.x), abs(place.y - center.y))
    }
    let farthest = experiment.runs.compactMap { run in
      let end = run.steps[run.steps.count - 1].epoch
      return run.steps.indices.lazy.filter { run.steps[$0].epoch + 1 >= end }
        .map { distance(run.points[$0]) }.max()
    }
    // Larger windows would hardly be magnified.
    let largest = 0.08
    guard let nearest = farthest.min(), nearest < largest else { return nil }
    // With as much room around, so that it is seen where the others are.
    let reach = min(largest, max(2 * nearest, 0.01))
    let crowd = experiment.runs.map { run in
      run.points.count { distance($0) < reach }
    }
    guard let most = crowd.max(), most >= 20 else { return nil }
    let w = (map.w.upperBound - map.w.lowerBound) * reach
    let b = (map.b.upperBound - map.b.lowerBound) * reach
    return Window(
      w: (optimum.w - w)...(optimum.w + w), b: (optimum.b - b)...(optimum.b + b))
  }

  /// Returns whether no path runs through a corner of a map, and the window does not reach into it.
  private static func isFree(
    _ corner: Corner, of map: Window, from runs: [Run], and window: Window
  ) -> Bool {
    let room = room(of: corner)
    let low = map.place(of: SIMD2(window.w.lowerBound, window.b.lowerBound))
    let high = map.place(of: SIMD2(window.w.upperBound, window.b.upperBound))
    let source = Rectangle(minX: low.x, minY: low.y, maxX: high.x, maxY: high.y)
    guard !room.intersects(source) else { return false }
    return runs.allSatisfy { run in
      var last = map.place(of: run.points[0])
      if run.points.count == 1 { return !room.contains(last) }
      return run.points.dropFirst().allSatisfy { point in
        let start = last
        last = map.place(of: point)
        return room.part(ofLineFrom: start, to: last) == nil
      }
    }
  }
}

extension Window {
  /// The position of a point of the map within the window: (0, 0) is its lower left corner, (1, 1)
  /// its upper right.
  fileprivate func place(of point: SIMD2<Double>) -> Point {
    Point(
      x: (point.x - w.lowerBound) / (w.upperBound - w.lowerBound),
      y: (point.y - b.lowerBound) / (b.upperBound - b.lowerBound))
  }
}
