import Contours
import Descent
import Drawing
import Experiments
import Plotting

/// The loss surface over the parameters, with the paths lying on it.
struct SurfacePanel: FigurePanel {
  static let kind = PanelKind.surface
  static let summary = "the loss surface in 3-D, with the paths on it"
  static let showsPaths = true

  let panel: Panel
  let runs: [Int]
  let isLeading = true
  private let paths: [[SIMD2<Double>]]
  /// The paths of the runs shown, as they lie on the relief.
  private let reliefPaths: [Int: ReliefPath]
  private let optima: [SIMD2<Double>]
  private var relief: Relief
  private let levels: [Double]
  private let theme: Theme

  /// Creates a landscape.
  ///
  /// - Parameters:
  ///   - experiment: The problem and all its runs.
  ///   - runs: The runs whose paths are shown, by their indices among all.
  ///   - window: The parameters shown.
  ///   - levels: Which losses get a line.
  ///   - viewpoint: From where it is looked at.
  ///   - title: What stands above it.
  ///   - theme: The look of the figure.
  init(
    _ experiment: Experiment, of runs: [Int], window: Window, levels choice: LevelChoice,
    from viewpoint: Viewpoint, title: String, theme: Theme
  ) {
    let objective = experiment.problem.objective
    let surface = ScalarGrid(of: objective, over: window, columns: 100, rows: 100)
    levels = choice.levels(above: experiment.smallestLoss, over: surface)
    // Nothing is as flat as a surface without any height, and that is drawn as a plain.
    let plain = surface.finiteRange.map { ($0.lowerBound - 1)...($0.lowerBound + 1) } ?? 0...1
    relief = Relief(
      of: surface, named: experiment.problem.names.w, experiment.problem.names.b,
      height: Scale.heights(of: surface, levels: levels) ?? Scale(plain), named: "loss",
      from: viewpoint)
    panel = Panel(
      title: title, x: relief.box.x, named: experiment.problem.names.w, y: relief.box.y,
      named: experiment.problem.names.b,
      hasAxes: false)
    let (paths, relief) = (experiment.runs.map(\.points), relief)
    self.paths = paths
    reliefPaths = Dictionary(
      uniqueKeysWithValues: runs.map { ($0, ReliefPath(through: paths[$0], on: relief)) })
    optima = (experiment.minimum?.isolatedStates ?? []).map { SIMD2($0.w, $0.b) }
    self.runs = runs
    self.theme = theme
  }

  init(_ context: PanelContext) {
    self.init(
      context.experiment, of: context.runs, window: context.window,
      levels: context.composition.levels, from: context.composition.viewpoint,
      title: context.column ?? "Loss surface", theme: context.theme)
  }

  static func isUsual(in layout: Composition.Layout) -> Bool { false }

  static func missing(from experiment: Experiment) -> String? {
    experiment.problem.hasUnknownLoss ? "losses" : nil
  }

  static func phrase(about subject: PanelSubject) -> String {
    "a 3-D surface of \(subject.loss) over w and b"
  }

  func measured(in area: Rectangle) -> SurfacePanel {
    var panel = self
    panel.relief = relief.measured(in: area, theme: theme)
    return panel
  }

  func still(in area: PlotArea) -> [any Mark] {
    [
      BoxMark(around: relief, levels: levels), ReliefFloorMark(below: relief, levels: levels),
      ReliefMark(of: relief, levels: levels),
    ]
  }

  func trail(ofRun run: Int, states: ClosedRange<Int>) -> TrailMarks {
    guard let path = reliefPaths[run] else { return TrailMarks() }
    let (seen, hidden) = (path.seen(states), path.hidden(states))
    let color = theme.color(ofRun: run)
    return TrailMarks(
      under: [
        ReliefLineMark(through: hidden, on: relief, color: color, width: 0.17, isHidden: true),
        ReliefLineMark(through: seen, on: relief, color: theme.background, width: 0.5),
      ],
      over: [ReliefLineMark(through: seen, on: relief, color: color, width: 0.25)])
  }

  func moving(at moment: Moment) -> [MovingMark] {
    let starts = runs.map { paths[$0][0] }
    let styles = theme.startStyles(ofRuns: runs, at: starts)
    let startMarks = zip(runs, zip(starts, styles)).map { run, start in
      MovingMark(
        ReliefDotMark(
          [start.0], on: relief, radius: 0.6, color: theme.background, rim: start.1.color,
          shape: start.1.marker),
        ofRun: run)
    }
    let current = runs.filter { moment.states[$0] > 0 }
      .map { (run: $0, point: paths[$0][moment.states[$0]]) }
    // Hidden marks are behind all visible ones.
    let fromBehind =
      current.filter { !relief.isVisible($0.point) } + current.filter { relief.isVisible($0.point) }
    return optima.map { MovingMark(ReliefCrossMark(at: $0, on: relief)) } + startMarks
      + fromBehind.map { run, point in
        let style = theme.style(ofRun: run)
        return MovingMark(
          ReliefDotMark(
            [point], on: relief, radius: 0.75, color: style.color, rim: theme.background,
            shape: style.marker),
          ofRun: run)
      }
  }
}

extension PanelKind {
  /// The loss surface over the parameters, with the paths lying on it.
  package static let surface = PanelKind("surface")
}
