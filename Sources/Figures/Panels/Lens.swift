import Descent
import Drawing
import Experiments

/// Whether a part of the map is magnified, and which.
public enum LensChoice: Hashable, Sendable {
  /// The neighbourhood of the optimum, where paths crowd there.
  case automatic
  /// No part.
  case none
  /// The parameters in these intervals.
  case window(w: ClosedRange<Double>, b: ClosedRange<Double>)
}

/// A magnified part of a map, in a corner that the paths leave free.
struct Lens: Hashable, Sendable {
  /// The parameters that are magnified.
  let window: Window
  /// The parameters of the whole map: as many more as it takes to have a corner free.
  let mapWindow: Window
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

  /// Finds what to magnify, and a corner to put it.
  ///
  /// - Parameters:
  ///   - choice: What the user wants.
  ///   - experiment: The problem and its runs.
  ///   - mapWindow: The parameters that the map has to show.
  ///   - mayGrow: Whether the map may show more.
  /// - Returns: Nil where nothing is to be magnified, or paths are everywhere and nobody asked.
  init?(
    _ choice: LensChoice, for experiment: Experiment, on mapWindow: Window, mayGrow: Bool = true
  ) {
    switch choice {
    case .none:
      return nil
    case .window(let w, let b):
      window = Window(w: w, b: b)
    case .automatic:
      guard let found = Lens.crowdedWindow(of: experiment, on: mapWindow) else { return nil }
      window = found
    }
    for grown in mapWindow.grown(bySharesUpTo: mayGrow ? 0.4 : 0) {
      let free = Corner.all.first { [window] in
        Lens.isFree($0, of: grown, from: experiment.runs, and: window)
      }
      guard let free else { continue }
      self.mapWindow = grown
      corner = free
      return
    }
    // What is asked for is shown, on the corner that hides least.
    guard case .window = choice else { return nil }
    self.mapWindow = mapWindow
    corner = Lens.emptiestCorner(of: mapWindow, from: experiment.runs)
  }

  /// The room that the lens takes up on the canvas, its axes included, or nil where the map is too
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

  /// Whether no path runs through a corner of a map, and the window does not reach into it.
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
  /// Where a point of the map lies in the window: (0, 0) is its lower left corner, (1, 1) its upper
  /// right.
  fileprivate func place(of point: SIMD2<Double>) -> Point {
    Point(
      x: (point.x - w.lowerBound) / (w.upperBound - w.lowerBound),
      y: (point.y - b.lowerBound) / (b.upperBound - b.lowerBound))
  }

  /// The window itself, and windows that reach farther to one side, the smallest first.
  fileprivate func grown(bySharesUpTo largest: Double) -> [Window] {
    let width = w.upperBound - w.lowerBound
    let height = b.upperBound - b.lowerBound
    var windows = [self]
    for share in stride(from: 0.05, through: largest, by: 0.05) {
      windows.append(Window(w: w, b: b.lowerBound...(b.upperBound + share * height)))
      windows.append(Window(w: w, b: (b.lowerBound - share * height)...b.upperBound))
      windows.append(Window(w: w.lowerBound...(w.upperBound + share * width), b: b))
      windows.append(Window(w: (w.lowerBound - share * width)...w.upperBound, b: b))
    }
    return windows
  }
}
