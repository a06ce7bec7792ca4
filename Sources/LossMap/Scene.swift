import Drawing
import Plotting

/// What a descent looks like: the panels and the header for some runs, in three layers.
///
/// Everything drawn for a moment shows the state of that moment. Axes, levels and layout do not
/// depend on the moment.
public struct Scene: Sendable {
  /// The extent in layout units.
  public let size: Size
  let theme: Theme
  private let header: SceneHeader
  private let layout: SceneLayout
  private let panels: [(content: any ScenePanel, rectangle: Rectangle)]

  /// Composes a scene.
  ///
  /// - Parameters:
  ///   - experiment: The problem and its runs.
  ///   - size: The extent, at least ``smallestSize``.
  ///   - levels: Which losses get a line on the map.
  ///   - theme: Colours, letters and spacing, for a picture of 1280×720.
  ///   - palette: The colours of the loss; nil for the theme's own.
  public init(
    _ experiment: Experiment, size: Size = Size(width: 1280, height: 720),
    levels: LevelChoice = .count(10), theme: Theme = .light, palette: Palette? = nil
  ) {
    self.size = size
    var theme = theme.fitted(to: size)
    if let palette { theme.palette = palette }
    self.theme = theme
    header = SceneHeader(experiment)
    let map = MapPanel(experiment, levels: levels, theme: theme)
    let data = DataPanel(experiment, theme: theme)
    var loss = LossPanel(experiment, theme: theme)
    layout = SceneLayout(
      size: size, theme: theme, header: header.header, map: map.panel, data: data.panel,
      loss: loss.panel)
    loss.measure(in: loss.panel.area(layout.loss))
    panels = [(map, layout.map), (data, layout.data), (loss, layout.loss)]
  }

  /// The smallest extent in which everything can be read.
  public static var smallestSize: Size { SceneLayout.smallestSize }

  /// Draws everything there is at the last of some moments.
  public func draw(
    through moments: some Collection<Moment>, on canvas: inout some Canvas & ~Copyable
  ) {
    drawStill(on: &canvas)
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
  func drawStill(on canvas: inout some Canvas & ~Copyable) {
    header.header.drawStill(on: &canvas, in: layout.header, theme: theme)
    for (content, rectangle) in panels {
      let marks = content.still(in: content.panel.area(rectangle))
      content.panel.draw(marks, on: &canvas, in: rectangle, theme: theme)
      content.panel.drawFrame(
        on: &canvas, in: rectangle, theme: theme, legend: content.legend)
    }
  }

  /// The number of steps in a piece of a trail.
  ///
  /// A piece is drawn in one go: hundreds of tiny strokes would add up to ragged edges. The last
  /// piece moves until it is whole.
  private static let pieceLength = 32

  /// The layers of a trail.
  enum TrailLayer {
    case under
    case over
  }

  /// Draws the pieces of the trails that become whole between two moments.
  func drawTrail(
    _ layer: TrailLayer, from earlier: Moment, to later: Moment,
    on canvas: inout some Canvas & ~Copyable
  ) {
    for (content, rectangle) in panels {
      for (run, states) in zip(earlier.states, later.states).enumerated() {
        let pieces = (states.0 / Scene.pieceLength)..<(states.1 / Scene.pieceLength)
        for piece in pieces {
          let start = piece * Scene.pieceLength
          let marks = content.trail(ofRun: run, states: start...(start + Scene.pieceLength))
          content.panel.draw(
            layer == .under ? marks.under : marks.over, on: &canvas, in: rectangle, theme: theme)
        }
      }
    }
  }

  /// Draws the last pieces of the trails, which are not whole yet.
  func drawEndOfTrail(
    _ layer: TrailLayer, at moment: Moment, on canvas: inout some Canvas & ~Copyable
  ) {
    for (content, rectangle) in panels {
      for (run, state) in moment.states.enumerated() {
        let start = state / Scene.pieceLength * Scene.pieceLength
        let marks = content.trail(ofRun: run, states: start...state)
        content.panel.draw(
          layer == .under ? marks.under : marks.over, on: &canvas, in: rectangle, theme: theme)
      }
    }
  }

  /// Draws what belongs to one moment alone.
  func drawMoving(at moment: Moment, on canvas: inout some Canvas & ~Copyable) {
    header.header.drawCounters(
      header.values(at: moment), on: &canvas, in: layout.header, theme: theme)
    for (content, rectangle) in panels {
      content.panel.draw(
        content.moving(at: moment), on: &canvas, in: rectangle, theme: theme)
      if let note = content.note(at: moment) {
        content.panel.drawNote(note, on: &canvas, in: rectangle, theme: theme)
      }
    }
  }
}
