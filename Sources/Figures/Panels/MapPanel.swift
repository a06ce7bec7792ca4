import Contours
import Descent
import Drawing
import Experiments
import Plotting

/// Where we are on the map: the loss over the parameters, and the paths on it.
struct MapPanel: ScenePanel {
  let panel: Panel
  let runs: [Int]
  let isLeading = true
  private let experiment: Experiment
  private let paths: [[SIMD2<Double>]]
  private let levels: LevelChoice
  private let lens: Lens?
  private let theme: Theme
  private let dotScale: Double
  private let namesEnds: Bool
  /// For each run, which of its steps are dots.
  private var dots: [StepDots]
  /// For each run, which of its steps are drawn.
  private var seen: [VisibleSegments]
  /// What lies beyond the map.
  private var strays = OffscreenStates.none
  /// What the ends of the paths are called, where there is room for it.
  private var names: [Int: CalloutMark] = [:]

  /// Creates a map.
  ///
  /// - Parameters:
  ///   - experiment: The problem and all its runs.
  ///   - runs: The runs whose paths are shown, by their places among all.
  ///   - window: The parameters shown.
  ///   - levels: Which losses get a line.
  ///   - theme: How it looks.
  ///   - title: What stands above it; nil for a map without any words, whose axes are named
  ///     elsewhere.
  ///   - dotScale: How large dots are; smaller ones leave more to be seen on a small map.
  ///   - lens: What is magnified in a corner of it, where labels would not be seen.
  ///   - namesEnds: Whether the ends of the paths are named.
  init(
    _ experiment: Experiment, of runs: [Int], window: Window, levels: LevelChoice, theme: Theme,
    title: String? = "Loss over the parameters", dotScale: Double = 1, lens: Lens? = nil,
    namesEnds: Bool = false
  ) {
    self.namesEnds = namesEnds
    self.lens = lens
    self.experiment = experiment
    self.runs = runs
    self.levels = levels
    self.theme = theme
    self.dotScale = dotScale
    let names = experiment.problem.names
    panel = Panel(
      title: title ?? "", x: Scale(window.w), named: title == nil ? "" : names.w,
      y: Scale(window.b), named: title == nil ? "" : names.b)
    paths = experiment.runs.map(\.points)
    dots = experiment.runs.map(StepDots.init)
    seen = experiment.runs.map { _ in .all }
  }

  /// The same map of other parameters, as a part of this one.
  func detail(_ window: Window) -> MapPanel {
    MapPanel(
      experiment, of: runs, window: window, levels: .count(6), theme: theme, title: nil,
      dotScale: 0.7, namesEnds: namesEnds)
  }

  /// Finds out which steps crowd, and where the ends of the paths can be named.
  func measured(in rectangle: Rectangle) -> MapPanel {
    var measured = self
    let area = panel.area(rectangle)
    for run in runs {
      measured.dots[run] = dots[run].apart(
        paths[run].lazy.map { area.point($0) }, by: 2 * MapPanel.dotRadius * dotScale * theme.pen)
      measured.seen[run] = VisibleSegments(
        of: paths[run], in: area, width: lineWidth(ofRun: run) * theme.pen)
    }
    // A part of a map leaves to the whole what lies beyond.
    if !panel.xName.isEmpty {
      measured.strays = OffscreenStates(of: paths, runs: runs, beyond: area, theme: theme)
    }
    if namesEnds { measured.names = measured.names(in: area) }
    return measured
  }

  /// Places for the names of the paths' ends; those that are magnified are named there.
  private func names(in area: PlotArea) -> [Int: CalloutMark] {
    let plate = lens?.plate(in: area.rectangle, unit: theme.unit)
    let named = runs.filter { run in
      guard let end = paths[run].last else { return false }
      return plate == nil || lens?.window.contains(end) == false
    }
    let callouts = CalloutMark.placed(
      named.map { (experiment.runs[$0].label, paths[$0][paths[$0].count - 1]) }, in: area,
      avoiding: paths + optimumOutline(in: area),
      outside: taken(in: area.rectangle), theme: theme)
    return zip(named, callouts).reduce(into: [:]) { $0[$1.0] = $1.1 }
  }

  /// The parts of the canvas where texts would be covered.
  private func taken(in rectangle: Rectangle) -> [Rectangle] {
    [lens?.plate(in: rectangle, unit: theme.unit)].compactMap { $0?.inset(by: -theme.unit) }
      + strays.rooms(in: rectangle, theme: theme)
  }

  func still(in area: PlotArea) -> [any Mark] {
    let objective = experiment.problem.objective
    // Finer than a line is wide, nobody sees the difference.
    let distance = theme.pen / 4
    let surface = ScalarGrid(
      of: objective, over: Window(w: area.x.domain, b: area.y.domain),
      columns: max(2, Int(area.rectangle.width / distance)),
      rows: max(2, Int(area.rectangle.height / distance)))
    let levels = levels.levels(above: experiment.smallestLoss, over: surface)
    return [
      BandMark(of: surface, levels: levels),
      IsolineMark(
        of: surface, levels: levels, avoiding: paths + optimumOutline(in: area),
        outside: taken(in: area.rectangle) + names.values.map(\.room)),
    ] + valley(in: area)
  }

  func trail(ofRun run: Int, states: ClosedRange<Int>) -> TrailMarks {
    let lines = seen[run].lines(of: states, through: paths[run])
    let style = theme.style(ofRun: run)
    let isDense = experiment.runs[run].isDense
    let width = lineWidth(ofRun: run)
    // Epochs are marked; other steps are smaller dots.
    let steps = self.dots[run]
    let epochs = steps.epochs(in: states).map { paths[run][$0] }
    let updates = steps.updates(in: states).map { paths[run][$0] }
    func dots(_ color: Color, rim: Double) -> [any Mark] {
      [(updates, 0.25), (epochs, isDense ? 0.33 : MapPanel.dotRadius)].map { points, radius in
        DotMark(points, radius: dotScale * radius + rim, color: color, shape: style.marker)
      }
    }
    // Paths are solid: gaps would look like missing steps. Their markers tell runs apart.
    return TrailMarks(
      under: [LineMark(throughEach: lines, color: theme.background, width: width + 0.3)]
        + dots(theme.background, rim: 0.15),
      over: [LineMark(throughEach: lines, color: style.color, width: width)]
        + dots(style.color, rim: 0))
  }

  func moving(at moment: Moment) -> [MovingMark] {
    var marks: [MovingMark] = []
    for best in experiment.minimum?.isolatedStates ?? [] {
      marks.append(MovingMark(CrossMark(at: SIMD2(best.w, best.b))))
    }
    let starts = runs.map { paths[$0][0] }
    for (index, style) in theme.startStyles(ofRuns: runs, at: starts).enumerated() {
      marks.append(
        MovingMark(
          DotMark(
            [starts[index]], radius: 0.7 * dotScale, color: theme.background, rim: style.color,
            shape: style.marker),
          ofRun: runs[index]))
    }
    for run in runs where moment.states[run] > 0 {
      let style = theme.style(ofRun: run)
      marks.append(
        MovingMark(
          DotMark(
            [paths[run][moment.states[run]]], radius: 0.85 * dotScale, color: style.color,
            rim: theme.background, shape: style.marker),
          ofRun: run))
    }
    marks += strays.marks(at: moment, theme: theme)
    // In the order of the runs: a dictionary has none.
    for run in runs where moment.states[run] == paths[run].count - 1 {
      if let name = names[run] { marks.append(MovingMark(name, ofRun: run)) }
    }
    return marks
  }

  func note(at moment: Moment) -> String? {
    let messages = runs.compactMap { index -> String? in
      let run = experiment.runs[index]
      guard run.isDiverging, moment.states[index] == run.steps.count - 1 else { return nil }
      let subject = runs.count == 1 ? "" : run.label + " "
      return run.divergedAt.map { "\(subject)diverged at update \(NumberText.count($0))" }
        ?? "\(subject)is diverging"
    }
    return messages.isEmpty ? nil : messages.joined(separator: ", ")
  }

  /// The width of a path, in the theme's units of the pen.
  private func lineWidth(ofRun run: Int) -> Double { experiment.runs[run].isDense ? 0.2 : 0.27 }

  /// The radius of the dot at the end of an epoch, in the theme's units of the pen.
  private static let dotRadius = 0.4

  /// The line of states that are equally good, where there is no single best one.
  private func valley(in area: PlotArea) -> [any Mark] {
    guard case .valley = experiment.minimum else { return [] }
    return optimumOutline(in: area).map {
      LineMark(through: $0, color: theme.ink, width: 0.2, dashes: [0.8, 0.6])
    }
  }

  /// Where the optimum is, as lines that labels keep away from.
  private func optimumOutline(in area: PlotArea) -> [[SIMD2<Double>]] {
    switch experiment.minimum {
    case .point(let best):
      return [[SIMD2(best.w, best.b), SIMD2(best.w, best.b)]]
    case .points(let best):
      return best.map { [SIMD2($0.w, $0.b), SIMD2($0.w, $0.b)] }
    case .valley(through: let best, along: let direction):
      // As far along its direction as the window is wide, to both sides, which crosses all of it.
      let (w, b) = (area.x.domain, area.y.domain)
      let reach =
        direction.w != 0
        ? (w.upperBound - w.lowerBound) / abs(direction.w)
        : (b.upperBound - b.lowerBound) / abs(direction.b)
      return [[-reach, reach].map { best + $0 * direction }.map { SIMD2($0.w, $0.b) }]
    case nil:
      return []
    }
  }
}
