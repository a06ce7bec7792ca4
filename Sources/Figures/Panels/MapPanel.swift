import Descent
import Drawing
import Experiments
import Plotting

/// The loss contours over the parameters, with the paths on them.
struct MapPanel: FigurePanel {
  static let kind = PanelKind.map
  static let summary = "loss contours with the paths of the runs"
  static let showsPaths = true

  let panel: Panel
  let isLeading = true
  private let settings: MapSettings
  private let overlays = Overlays.map
  /// The measured map; nil until it is known where it is drawn.
  private var context: PlotContext?

  /// Creates a map.
  ///
  /// - Parameters:
  ///   - experiment: The problem and all its runs.
  ///   - runs: The runs whose paths are shown, by their indices among all.
  ///   - window: The parameters shown.
  ///   - levels: The choice of contour levels.
  ///   - theme: The look of the figure.
  ///   - title: The title; nil for a map without any words, whose axes are named elsewhere.
  ///   - dotScale: The size of dots as a share of the usual one; smaller ones suit small maps.
  ///   - lens: The part that is magnified in a corner, where labels would be covered.
  ///   - namesEnds: Whether the ends of the paths are named.
  init(
    _ experiment: Experiment, of runs: [Int], window: Window, levels: LevelChoice, theme: Theme,
    title: String? = "Loss contours", dotScale: Double = 1, lens: Lens? = nil,
    namesEnds: Bool = false
  ) {
    settings = MapSettings(
      experiment: experiment, runs: runs, levels: levels, theme: theme, dotScale: dotScale,
      lens: lens, namesEnds: namesEnds, isWhole: title != nil)
    let names = experiment.problem.names
    panel = Panel(
      title: title ?? "", x: Scale(window.w), named: title == nil ? "" : names.w,
      y: Scale(window.b), named: title == nil ? "" : names.b)
  }

  init(_ context: PanelContext) {
    self.init(
      context.experiment, of: context.runs, window: context.window,
      levels: context.composition.levels, theme: context.theme,
      title: context.column
        ?? (context.experiment.problem.hasUnknownLoss
          ? "Parameters" : "Loss contours"),
      lens: context.lens, namesEnds: context.runs.count > 1)
  }

  static func isUsual(in layout: Composition.Layout) -> Bool { true }

  static func phrase(about subject: PanelSubject) -> String {
    subject.experiment.problem.hasUnknownLoss
      ? "a map of the parameters w and b" : "a contour map of \(subject.loss) over w and b"
  }

  var runs: [Int] { settings.runs }

  func measured(in rectangle: Rectangle) -> MapPanel {
    var measured = self
    measured.context = PlotContext(settings, in: panel.area(rectangle))
    return measured
  }

  func magnified(
    by lens: Lens, in area: Rectangle
  ) -> (panel: any ScenePanel, area: Rectangle)? {
    let detail = MapPanel(
      settings.experiment, of: runs, window: lens.window, levels: .count(6),
      theme: settings.theme, title: nil, dotScale: 0.7, namesEnds: settings.namesEnds)
    return LensPanel(lens, showing: detail, of: panel, at: area, theme: settings.theme)
      .map { ($0, $0.area) }
  }

  func still(in area: PlotArea) -> [any Mark] {
    guard let context else { return [] }
    return overlays.flatMap { $0.still(context) }
  }

  func trail(ofRun run: Int, states: ClosedRange<Int>) -> TrailMarks {
    guard let context, let run = context.runs.first(where: { $0.index == run }) else {
      return TrailMarks()
    }
    return overlays.reduce(into: TrailMarks()) { marks, overlay in
      let trail = overlay.trail(of: run, states, context)
      marks.under += trail.under
      marks.over += trail.over
    }
  }

  func moving(at moment: Moment) -> [MovingMark] {
    guard let context else { return [] }
    return overlays.flatMap { $0.moving(at: moment, context) }
  }

  func note(at moment: Moment) -> String? {
    let messages = runs.compactMap { index -> String? in
      let run = settings.experiment.runs[index]
      guard run.isDiverging, moment.states[index] == run.steps.count - 1 else { return nil }
      let subject = runs.count == 1 ? "" : run.label + " "
      return run.divergedAt.map { "\(subject)diverged at update \(NumberText.count($0))" }
        ?? "\(subject)is diverging"
    }
    return messages.isEmpty ? nil : messages.joined(separator: ", ")
  }
}

extension PanelKind {
  /// The loss contours over the parameters, with the paths on them.
  package static let map = PanelKind("map")
}
