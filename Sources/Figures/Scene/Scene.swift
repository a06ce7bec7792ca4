import Contours
import Descent
import Drawing
import Experiments
import Plotting

/// The panels and the header of a figure, in three layers.
///
/// Everything drawn for a moment shows the state of that moment. Axes, levels and layout do not
/// depend on the moment.
public struct Scene: Sendable {
  /// The extent in layout units.
  package let size: Size
  /// The colour of the ground; nil for none.
  package let background: Color?
  package let theme: Theme
  private let header: (words: SceneHeader, rectangle: Rectangle)?
  let panels: [(content: any ScenePanel, panel: Panel, rectangle: Rectangle)]
  var pieceLengths: [Int]
  let dotCounts: [Int]

  /// Composes a scene.
  ///
  /// - Parameters:
  ///   - experiment: The problem and its runs.
  ///   - composition: The content and the look of the figure.
  ///   - window: The parameters shown; nil to decide on them here.
  package init(
    _ experiment: Experiment, as composition: Composition = Composition(),
    in window: FigureWindow? = nil
  ) {
    size = composition.size
    theme = composition.fittedTheme
    background = composition.ground
    pieceLengths = experiment.runs.map(TrailPieces.length)
    dotCounts = experiment.runs.map(TrailPieces.dotCount)
    var words = SceneHeader(experiment, composition)
    let window = window ?? FigureWindow(experiment, composition)
    let contents = ScenePanels(experiment, composition, window: window, theme: theme).contents
    let arranged =
      composition.layout == .columns
      ? SceneColumns(contents, size: size, theme: theme, header: words.header).arranged
      : SceneOverlay(contents, of: experiment, size: size, theme: theme, words: &words).arranged
    header = (words, arranged.layout.header)
    let measured = Array(zip(arranged.panels, arranged.layout.areas)).concurrentMap { pair, area in
      let content = pair.content.measured(in: area)
      let detail = window.lens.flatMap { content.magnified(by: $0, in: area) }
      return (panel: (content, pair.panel, area), detail: detail)
    }
    panels =
      measured.map(\.panel)
      + measured.compactMap(\.detail).map { ($0.panel, $0.panel.panel, $0.area) }
  }

  /// Composes a scene of everything that an experiment has to show.
  public init(_ experiment: Experiment) { self.init(experiment, as: Composition()) }

  /// Takes a panel, with some axes around it, in its area as a scene without words.
  init(
    of content: some ScenePanel, in panel: Panel, at rectangle: Rectangle, size: Size, theme: Theme,
    runs: [Run]
  ) {
    pieceLengths = runs.map(TrailPieces.length)
    dotCounts = runs.map(TrailPieces.dotCount)
    self.size = size
    self.theme = theme
    background = nil
    panels = [(content.measured(in: rectangle), panel, rectangle)]
    header = nil
  }

  /// Draws everything there is at the last of some moments.
  package func draw(
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
