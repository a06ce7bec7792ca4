import Drawing
import Experiments
import Plotting

/// Arranges panels that show all runs.
///
/// The panel of the losses distinguishes the runs, in line with its title. Where that takes more
/// than two rows, the legend stands above all panels.
struct SceneOverlay {
  /// The panels and their areas.
  let arranged: PanelArrangement

  /// Arranges panels.
  ///
  /// - Parameters:
  ///   - contents: The panels of each kind.
  ///   - experiment: The problem and its runs.
  ///   - size: The size of the figure.
  ///   - theme: The look of the figure.
  ///   - words: The words above the panels, which get the legend where that stands above all.
  init(
    _ contents: [[any ScenePanel]], of experiment: Experiment, size: Size, theme: Theme,
    words: inout SceneHeader
  ) {
    var panels = contents.joined().map { (content: $0, panel: $0.panel) }
    let runs = experiment.legend(theme: theme)
    let explaining = panels.firstIndex { $0.content.explainsRuns } ?? 0
    panels[explaining].panel.legend.removeAll(where: runs.contains)
    panels[explaining].panel.legend += runs
    func layout() -> SceneLayout {
      SceneLayout(.leading(panels.map(\.panel)), size: size, theme: theme, header: words.header)
    }
    let first = layout()
    let width = first.areas[explaining].width
    guard panels[explaining].panel.legendRowCount(fitting: width, theme: theme) > 2 else {
      arranged = PanelArrangement(panels: panels, layout: first)
      return
    }
    panels[explaining].panel.legend.removeAll(where: runs.contains)
    words.explain(by: runs)
    arranged = PanelArrangement(panels: panels, layout: layout())
  }
}
