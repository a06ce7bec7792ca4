import Descent
import Drawing
import Experiments
import Plotting

/// The whole descent on one page: maps of some moments, the change between neighbours even.
package struct ContactSheet: Picture {
  /// The extent in layout units.
  package let size: Size
  /// The colour of the ground; nil for none.
  package let background: Color?
  private let theme: Theme
  private let moments: [Moment]
  private let runs: [Run]
  private let header: Header
  private let layout: SceneLayout
  private let cells: [(map: MapPanel, panel: Panel, last: Int)]

  /// Composes a sheet.
  ///
  /// - Parameters:
  ///   - experiment: The problem and its runs.
  ///   - timeline: The moments to choose from.
  ///   - composition: The size, the levels and the words.
  ///   - window: The parameters that all maps show.
  ///   - columns: The number of maps beside each other, at least 1.
  ///   - rows: The number of maps below each other, at least 1; as many as there are moments for.
  package init(
    _ experiment: Experiment, over timeline: Timeline, as composition: Composition,
    in window: Window, columns: Int, rows: Int
  ) {
    size = composition.size
    theme = composition.fittedTheme
    background = composition.ground
    moments = timeline.moments
    runs = experiment.runs
    let words = SceneHeader(experiment, clock: composition.clock)
    let chosen = EvenSampling(
      columns * rows, of: timeline.moments, experiment, in: window
    ).places
    cells = chosen.enumerated().map { [theme] cell, index in
      let map = MapPanel(
        experiment, of: Array(experiment.runs.indices), window: window,
        levels: composition.levels, theme: theme,
        title: words.caption(at: timeline.moments[index]),
        dotScale: 0.7)
      var panel = map.panel
      // Maps in a row and in a column share their axes.
      if !cell.isMultiple(of: columns) { panel.labelledAxes.remove(.left) }
      if cell + columns < chosen.count { panel.labelledAxes.remove(.bottom) }
      return (map, panel, index)
    }
    header = SceneHeader(experiment, composition).header.withoutCounters
      .explained(by: experiment.legend(theme: theme))
    let rows = stride(from: 0, to: cells.count, by: columns).map { [cells] first in
      SceneLayout.Row(
        panels: cells[first..<min(first + columns, cells.count)].map(\.panel), columns: columns)
    }
    layout = SceneLayout(.rows(rows), size: size, theme: theme, header: header)
  }

  /// Draws the sheet.
  package func draw(on canvas: inout some Canvas & ~Copyable) {
    header.drawStill(on: &canvas, in: layout.header, theme: theme)
    for (cell, area) in zip(cells, layout.areas) {
      let scene = Scene(
        of: cell.map, in: cell.panel, at: area, size: size, theme: theme, runs: runs)
      scene.draw(through: moments[...cell.last], on: &canvas)
    }
  }
}
