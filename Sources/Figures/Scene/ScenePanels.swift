import Experiments
import Plotting

/// The panels of a figure, each made for all runs or for the run of its column.
struct ScenePanels {
  /// The panels of each kind: one for all runs, or one for each.
  let contents: [[any ScenePanel]]

  /// Makes the panels that a composition asks for, as far as there is something to show in them; a
  /// map where there is none.
  init(
    _ experiment: Experiment, _ composition: Composition, window: FigureWindow, theme: Theme
  ) {
    let all = Array(experiment.runs.indices)
    let isSplit = composition.layout == .columns
    var kinds = Panels.chosen(for: composition, of: experiment)
    if kinds.isEmpty { kinds = [MapPanel.self] }
    contents = kinds.map { kind in
      let groups = isSplit && !kind.isShared ? all.map { [$0] } : [all]
      return groups.compactMap { runs in
        kind.init(
          PanelContext(
            experiment: isSplit ? experiment.seen(byRun: runs[0]) : experiment, runs: runs,
            window: window.map, composition: composition, theme: theme,
            column: isSplit ? experiment.runs[runs[0]].label : nil, lens: window.lens))
      }
    }
  }
}
