import Descent
import Drawing
import Experiments
import Plotting

/// Everything that the overlays of one map are drawn from, measured once.
struct PlotContext: Sendable {
  /// The problem and all its runs.
  let experiment: Experiment
  /// The runs on the map, in their order.
  let runs: [DrawnRun]
  /// The plot.
  let area: PlotArea
  /// The look of the figure.
  let theme: Theme
  /// The choice of contour levels.
  let levels: LevelChoice
  /// The size of dots and markers, as a share of the usual one.
  let dotScale: Double
  /// The states of all runs, which labels keep away from.
  let paths: [[SIMD2<Double>]]
  /// The states beyond the map.
  let offscreen: OffscreenStates
  /// The names at the ends of the paths, by the indices of their runs; those without space for one
  /// have none.
  let names: [Int: CalloutMark]
  /// The parts of the canvas where labels would be covered.
  let taken: [Rectangle]

  /// Measures a map where it will be drawn.
  ///
  /// - Parameters:
  ///   - map: The settings of the map.
  ///   - area: The plot.
  init(_ map: MapSettings, in area: PlotArea) {
    let theme = map.theme
    experiment = map.experiment
    self.area = area
    self.theme = theme
    levels = map.levels
    dotScale = map.dotScale
    paths = map.experiment.runs.map(\.points)
    runs = map.runs.map {
      DrawnRun($0, of: map.experiment, theme: theme)
        .measured(in: area, dotScale: map.dotScale, theme: theme)
    }
    // A part of a map leaves states beyond it to the whole.
    offscreen =
      map.isWhole
      ? OffscreenStates(of: paths, runs: map.runs, beyond: area, theme: theme) : .none
    let plate = map.lens?.plate(in: area.rectangle, unit: theme.unit)
    let covered =
      [plate].compactMap { $0?.inset(by: -theme.unit) }
      + offscreen.rooms(in: area.rectangle, theme: theme)
    names =
      map.namesEnds
      ? PlotContext.names(
        of: runs, beside: paths, in: area, avoiding: covered, lens: plate == nil ? nil : map.lens,
        minimum: MinimumOutline(of: experiment.minimum, in: area), theme: theme)
      : [:]
    taken = covered + names.values.map(\.room)
  }

  /// The lines that labels keep away from: the paths and the minimum.
  var obstacles: [[SIMD2<Double>]] {
    paths + MinimumOutline(of: experiment.minimum, in: area).lines
  }

  /// Positions for the names of the paths' ends; ends in a lens are named there.
  private static func names(
    of runs: [DrawnRun], beside paths: [[SIMD2<Double>]], in area: PlotArea,
    avoiding covered: [Rectangle], lens: Lens?, minimum: MinimumOutline, theme: Theme
  ) -> [Int: CalloutMark] {
    let named = runs.filter { run in
      guard let end = run.points.last else { return false }
      return lens?.window.contains(end) != true
    }
    let callouts = CalloutMark.placed(
      named.map { ($0.label, $0.points[$0.points.count - 1]) }, in: area,
      avoiding: paths + minimum.lines, outside: covered, theme: theme)
    return zip(named, callouts).reduce(into: [:]) { $0[$1.0.index] = $1.1 }
  }
}

/// The settings of a map, which do not depend on where it is drawn.
struct MapSettings: Sendable {
  /// The problem and all its runs.
  let experiment: Experiment
  /// The runs on the map, by their indices among all.
  let runs: [Int]
  /// The choice of contour levels.
  let levels: LevelChoice
  /// The look of the figure.
  let theme: Theme
  /// The size of dots and markers, as a share of the usual one.
  let dotScale: Double
  /// The magnified part of the map, if there is one.
  let lens: Lens?
  /// Indicates whether the ends of the paths are named.
  let namesEnds: Bool
  /// Indicates whether it is a map of its own, not a part of one.
  let isWhole: Bool
}

/// The minimum as lines on a map.
struct MinimumOutline: Sendable {
  /// The lines: one for a valley, and one without length for each point.
  let lines: [[SIMD2<Double>]]

  /// Draws a valley as far along its direction as the window is wide, to both sides, which crosses
  /// all of it.
  init(of minimum: Minimum?, in area: PlotArea) {
    switch minimum {
    case .point(let best):
      lines = [[SIMD2(best.w, best.b), SIMD2(best.w, best.b)]]
    case .points(let best):
      lines = best.map { [SIMD2($0.w, $0.b), SIMD2($0.w, $0.b)] }
    case .valley(through: let best, along: let direction):
      let (w, b) = (area.x.domain, area.y.domain)
      let reach =
        direction.w != 0
        ? (w.upperBound - w.lowerBound) / abs(direction.w)
        : (b.upperBound - b.lowerBound) / abs(direction.b)
      lines = [[-reach, reach].map { best + $0 * direction }.map { SIMD2($0.w, $0.b) }]
    case nil:
      lines = []
    }
  }
}
