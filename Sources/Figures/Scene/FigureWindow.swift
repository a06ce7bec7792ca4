import Experiments

/// The parameters that a figure shows, decided once from its experiment and its settings.
package struct FigureWindow: Hashable, Sendable {
  /// The window asked for, or that around all paths and the minimum.
  package let base: Window
  /// The window of the map: the same, or one that reaches farther to one side so that a lens has a
  /// corner of its own.
  package let map: Window
  /// The magnified part of the map, if there is one.
  let lens: Lens?

  /// Decides on a window.
  package init(_ experiment: Experiment, _ composition: Composition) {
    base = composition.window ?? Window(around: experiment)
    // In columns, whose maps are small, there is only the lens asked for.
    let isWanted = composition.layout == .overlay || composition.lens != .automatic
    let hasMap = Panels.wanted(by: composition).contains { $0.kind == .map }
    let target =
      isWanted && hasMap
      ? Lens.target(composition.lens, for: experiment, on: base) : nil
    guard let target else {
      map = base
      lens = nil
      return
    }
    for grown in base.grown(bySharesUpTo: composition.window == nil ? 0.4 : 0) {
      guard let lens = Lens(magnifying: target, inAFreeCornerOf: grown, beside: experiment.runs)
      else { continue }
      map = grown
      self.lens = lens
      return
    }
    map = base
    // A lens that is asked for is shown, in the corner where it hides least.
    guard case .window = composition.lens else {
      lens = nil
      return
    }
    lens = Lens(magnifying: target, inTheEmptiestCornerOf: base, beside: experiment.runs)
  }
}

extension Window {
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
