import Contours
import Descent
import Drawing
import Plotting

/// The loss as a landscape over the parameters, with the paths lying on it.
struct SurfacePanel: ScenePanel {
  let panel: Panel
  let runs: [Int]
  private let paths: [[SIMD2<Double>]]
  private let optimum: SIMD2<Double>?
  private let relief: Relief
  private let levels: [Double]
  private let theme: Theme

  /// Creates a landscape.
  ///
  /// - Parameters:
  ///   - experiment: The problem and all its runs.
  ///   - runs: The runs whose paths are shown, by their places among all.
  ///   - window: The parameters shown.
  ///   - levels: Which losses get a line.
  ///   - viewpoint: From where it is looked at.
  ///   - title: What stands above it.
  ///   - theme: How it looks.
  init(
    _ experiment: Experiment, of runs: [Int], window: Window, levels choice: LevelChoice,
    from viewpoint: Viewpoint, title: String, theme: Theme
  ) {
    let objective = experiment.problem.objective
    let surface = Surface(of: objective, over: window, columns: 100, rows: 100)
    levels = choice.levels(above: objective.smallestLoss, over: surface)
    // Nothing is as flat as a surface without any height, and that is drawn as a plain.
    let plain = surface.finiteRange.map { ($0.lowerBound - 1)...($0.lowerBound + 1) } ?? 0...1
    relief = Relief(
      of: surface, named: "w (slope)", "b (intercept)",
      height: Scale.heights(of: surface, levels: levels) ?? Scale(plain), named: "loss",
      from: viewpoint)
    panel = Panel(
      title: title, x: relief.box.x, named: "w (slope)", y: relief.box.y, named: "b (intercept)",
      hasAxes: false)
    paths = experiment.runs.map(\.points)
    optimum =
      if case .point(let best) = objective.minimum { SIMD2(best.w, best.b) } else { nil }
    self.runs = runs
    self.theme = theme
  }

  func still(in area: PlotArea) -> [any Mark] {
    let best = [optimum].compactMap { $0 }
    return [
      BoxMark(around: relief, levels: levels), ReliefFloorMark(below: relief, levels: levels),
      ReliefMark(of: relief, levels: levels),
      ReliefDotMark(best, on: relief, radius: 0.4, color: theme.ink),
    ]
  }

  func trail(ofRun run: Int, states: ClosedRange<Int>) -> TrailMarks {
    let pieces = relief.visiblePieces(ofPath: Array(paths[run][states]))
    return TrailMarks(
      under: [ReliefLineMark(through: pieces, on: relief, color: theme.background, width: 0.5)],
      over: [
        ReliefLineMark(through: pieces, on: relief, color: theme.color(ofRun: run), width: 0.25)
      ])
  }

  func moving(at moment: Moment) -> [any Mark] {
    runs.map { run in
      let style = theme.style(ofRun: run)
      return ReliefDotMark(
        [paths[run][moment.states[run]]], on: relief, radius: 0.75, color: style.color,
        rim: theme.background, shape: style.marker)
    }
  }
}
