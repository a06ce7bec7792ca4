import Contours
import Descent
import Drawing
import Experiments
import Plotting

/// What a descent looks like: the panels and the header for some runs, in three layers.
///
/// Everything drawn for a moment shows the state of that moment. Axes, levels and layout do not
/// depend on the moment.
public struct Scene: Sendable {
  /// The extent in layout units.
  public let size: Size
  /// The colour of the ground; nil for none.
  package let background: Color?
  package let theme: Theme
  private let header: (words: SceneHeader, rectangle: Rectangle)?
  private let panels: [(content: any ScenePanel, panel: Panel, rectangle: Rectangle)]
  private var pieceLengths: [Int]
  private let dotCounts: [Int]

  /// Composes a scene.
  ///
  /// - Parameters:
  ///   - experiment: The problem and its runs.
  ///   - composition: What is shown, and how it is arranged.
  public init(_ experiment: Experiment, as composition: Composition = Composition()) {
    size = composition.size
    theme = composition.fittedTheme
    background = composition.ground
    pieceLengths = experiment.runs.map(Scene.pieceLength)
    dotCounts = experiment.runs.map(Scene.dotCount)
    var words = SceneHeader(experiment, composition)
    let window = composition.window ?? Window(around: experiment)
    let lens = Scene.lens(of: experiment, composition, on: window)
    let contents = Scene.contents(
      of: experiment, composition, window: lens?.mapWindow ?? window, lens: lens, theme: theme)
    let arranged =
      composition.layout == .columns
      ? SceneColumns(contents, size: size, theme: theme, header: words.header).arranged
      : Scene.overlay(contents, of: experiment, size: size, theme: theme, words: &words)
    header = (words, arranged.layout.header)
    let measured = Array(zip(arranged.panels, arranged.layout.areas)).concurrentMap {
      [theme] pair, area in
      let content = pair.content.measured(in: area)
      let detail = lens.flatMap { LensPanel($0, of: content, at: area, theme: theme) }
      return (panel: (content, pair.panel, area), detail: detail)
    }
    panels =
      measured.map(\.panel) + measured.compactMap(\.detail).map { ($0, $0.panel, $0.area) }
  }

  /// Takes a panel, with some axes around it, at its place as a scene without words.
  init(
    of content: some ScenePanel, in panel: Panel, at rectangle: Rectangle, size: Size, theme: Theme,
    runs: [Run]
  ) {
    pieceLengths = runs.map(Scene.pieceLength)
    dotCounts = runs.map(Scene.dotCount)
    self.size = size
    self.theme = theme
    background = nil
    panels = [(content.measured(in: rectangle), panel, rectangle)]
    header = nil
  }

  /// Panels, with the axes and the legends that are around them, and where they are.
  typealias PanelArrangement = (
    panels: [(content: any ScenePanel, panel: Panel)], layout: SceneLayout
  )

  /// All runs in the same panels.
  ///
  /// The panel of the losses tells them apart, in line with its title. Where that takes more than a
  /// row or two, the legend stands above all panels.
  private static func overlay(
    _ contents: [[any ScenePanel]], of experiment: Experiment, size: Size, theme: Theme,
    words: inout SceneHeader
  ) -> PanelArrangement {
    var panels = contents.joined().map { (content: $0, panel: $0.panel) }
    let runs = LossPanel.runs(of: experiment, theme: theme)
    let explaining = panels.firstIndex { $0.content is LossPanel } ?? 0
    panels[explaining].panel.legend.removeAll(where: runs.contains)
    panels[explaining].panel.legend += runs
    func layout() -> SceneLayout {
      SceneLayout(.leading(panels.map(\.panel)), size: size, theme: theme, header: words.header)
    }
    let first = layout()
    let width = first.areas[explaining].width
    guard panels[explaining].panel.legendRowCount(fitting: width, theme: theme) > 2 else {
      return (panels, first)
    }
    panels[explaining].panel.legend.removeAll(where: runs.contains)
    words.explain(by: runs)
    return (panels, layout())
  }

  /// What is magnified; in columns, whose maps are small, only what is asked for.
  private static func lens(
    of experiment: Experiment, _ composition: Composition, on window: Window
  ) -> Lens? {
    let isWanted = composition.layout == .overlay || composition.lens != .automatic
    guard isWanted, composition.kinds.contains(.map) else { return nil }
    return Lens(
      composition.lens, for: experiment, on: window,
      mayGrow: composition.window == nil)
  }

  /// The panels of each kind: one for all runs, or one for each.
  private static func contents(
    of experiment: Experiment, _ composition: Composition, window: Window, lens: Lens?,
    theme: Theme
  ) -> [[any ScenePanel]] {
    let all = Array(experiment.runs.indices)
    // Losses are compared in one panel; the others have one for each column.
    let isSplit = composition.layout == .columns
    let kinds = composition.kinds.filter(experiment.canShow)
    return (kinds.isEmpty ? [.map] : kinds).map { kind -> [any ScenePanel] in
      let groups = isSplit && kind != .loss ? all.map { [$0] } : [all]
      return groups.compactMap { runs -> (any ScenePanel)? in
        let label = isSplit ? experiment.runs[runs[0]].label : nil
        let experiment = isSplit ? experiment.seen(byRun: runs[0]) : experiment
        return switch kind {
        case .map:
          MapPanel(
            experiment, of: runs, window: window, levels: composition.levels, theme: theme,
            title: label
              ?? (experiment.problem.hasUnknownLoss ? "The parameters" : "Loss over the parameters"),
            lens: lens, namesEnds: runs.count > 1)
        case .surface:
          SurfacePanel(
            experiment, of: runs, window: window, levels: composition.levels,
            from: composition.viewpoint, title: label ?? "The loss as a landscape", theme: theme)
        case .data: experiment.problem.fit.map { DataPanel(experiment, $0, of: runs, theme: theme) }
        case .loss: LossPanel(experiment, against: composition.lossAxis, theme: theme)
        }
      }
    }
  }

  /// Draws everything there is at the last of some moments.
  public func draw(
    through moments: some Collection<Moment>, on canvas: inout some Canvas & ~Copyable
  ) {
    drawStill(on: &canvas)
    drawChanging(through: moments, on: &canvas)
  }

  /// Draws all that changes over a sequence, at the last of some moments.
  package func drawChanging(
    through moments: some Collection<Moment>, on canvas: inout some Canvas & ~Copyable
  ) {
    guard let last = moments.suffix(1).first else { return }
    for layer in [TrailLayer.under, .over] {
      for (earlier, later) in zip(moments, moments.dropFirst()) {
        drawTrail(layer, from: earlier, to: later, on: &canvas)
      }
      drawEndOfTrail(layer, at: last, on: &canvas)
    }
    drawMoving(at: last, on: &canvas)
  }

  /// Draws what never changes over a sequence.
  package func drawStill(on canvas: inout some Canvas & ~Copyable) {
    if let header {
      header.words.header.drawStill(on: &canvas, in: header.rectangle, theme: theme)
    }
    let still = panels.concurrentMap { $0.content.still(in: $0.panel.area($0.rectangle)) }
    for ((content, panel, rectangle), marks) in zip(panels, still) {
      content.drawGround(on: &canvas)
      panel.draw(marks, on: &canvas, in: rectangle, theme: theme)
      panel.drawFrame(on: &canvas, in: rectangle, theme: theme)
    }
  }

  /// The number of steps in a piece of a trail.
  ///
  /// A piece is drawn in one go: hundreds of tiny strokes would add up to ragged edges. The last
  /// piece moves until it is whole. Long runs, of which many steps fall on a pixel, have longer
  /// pieces.
  private static func pieceLength(of run: Run) -> Int { max(16, run.steps.count / 1000) }

  /// The moments at which pieces of the trails and groups of dots become whole, and the last one.
  func timeline(toEndOf runs: [Run], by clock: Clock) -> Timeline {
    Timeline(toEndOf: runs, by: clock, inPiecesOf: zip(pieceLengths, dotCounts).map { [$0, $1] })
  }

  /// The number of steps whose dots are drawn in one go.
  ///
  /// Dots do not hang together: each is drawn once. Of long runs, of which many fall on a pixel, some
  /// are drawn together, that those at one place are left out.
  private static func dotCount(of run: Run) -> Int { max(1, run.steps.count / 1000) }

  /// The states of the dots that come between two moments.
  private func wholeDots(
    ofRun run: Int, from earlier: Moment, to later: Moment
  ) -> [ClosedRange<Int>] {
    let count = dotCounts[run]
    return ((earlier.states[run] / count)..<(later.states[run] / count)).map {
      ($0 * count)...($0 * count + count - 1)
    }
  }

  /// The same scene with trails in pieces of other lengths, in steps, one for each run.
  package func withPieces(ofLengths lengths: [Int]) -> Scene {
    var scene = self
    scene.pieceLengths = lengths
    return scene
  }

  /// The layers of a trail.
  package enum TrailLayer {
    case under
    case over
  }

  /// Draws the pieces of the trails that become whole between two moments, of all runs or of one.
  package func drawTrail(
    _ layer: TrailLayer, from earlier: Moment, to later: Moment, ofRun only: Int? = nil,
    on canvas: inout some Canvas & ~Copyable
  ) {
    for (content, panel, rectangle) in panels {
      for run in content.runs where only == nil || run == only {
        if layer == .under {
          for states in wholeDots(ofRun: run, from: earlier, to: later) {
            panel.draw(
              content.dots(ofRun: run, states: states), on: &canvas, in: rectangle, theme: theme)
          }
        }
        let length = pieceLengths[run]
        let first = earlier.states[run] / length
        for piece in first..<(later.states[run] / length) {
          let start = piece * length
          let marks = content.trail(ofRun: run, states: start...(start + length))
          panel.draw(
            layer == .under ? marks.under : marks.over, on: &canvas, in: rectangle, theme: theme)
        }
      }
    }
  }

  /// Draws the last pieces of the trails, which are not whole yet, of all runs or of one.
  package func drawEndOfTrail(
    _ layer: TrailLayer, at moment: Moment, ofRun only: Int? = nil,
    on canvas: inout some Canvas & ~Copyable
  ) {
    for (content, panel, rectangle) in panels {
      for run in content.runs where only == nil || run == only {
        let state = moment.states[run]
        if layer == .under {
          let first = state / dotCounts[run] * dotCounts[run]
          panel.draw(
            content.dots(ofRun: run, states: first...state), on: &canvas, in: rectangle,
            theme: theme)
        }
        let start = state / pieceLengths[run] * pieceLengths[run]
        let marks = content.trail(ofRun: run, states: start...state)
        panel.draw(
          layer == .under ? marks.under : marks.over, on: &canvas, in: rectangle, theme: theme)
      }
    }
  }

  /// Draws what belongs to one moment alone.
  ///
  /// - Parameters:
  ///   - moment: The moment.
  ///   - canvas: What to draw on.
  ///   - willDraw: Is told, before each thing, which run it shows; nil where it belongs to none.
  package func drawMoving<Target: Canvas & ~Copyable>(
    at moment: Moment, on canvas: inout Target,
    willDraw: (_ run: Int?, _ canvas: inout Target) -> Void = { _, _ in }
  ) {
    willDraw(nil, &canvas)
    if let header {
      header.words.header.drawCounters(
        header.words.values(at: moment), on: &canvas, in: header.rectangle, theme: theme)
    }
    for (content, panel, rectangle) in panels {
      for moving in content.moving(at: moment) {
        willDraw(moving.run, &canvas)
        panel.draw([moving.mark], on: &canvas, in: rectangle, theme: theme)
      }
      if let note = content.note(at: moment) {
        willDraw(content.runs.count == 1 ? content.runs[0] : nil, &canvas)
        panel.drawNote(note, on: &canvas, in: rectangle, theme: theme)
      }
    }
  }
}
