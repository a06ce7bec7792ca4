import Experiments

/// The panels there are, and what derives from their list.
package enum Panels {
  /// All panels, in the order in which a figure shows them.
  package static let all: [any FigurePanel.Type] = [
    MapPanel.self, SurfacePanel.self, DataPanel.self, LossPanel.self,
  ]

  /// The panel of a kind; nil where there is none.
  package static func panel(of kind: PanelKind) -> (any FigurePanel.Type)? {
    all.first { $0.kind == kind }
  }

  /// The panels of a figure: those asked for, or the usual ones of its layout, as far as the
  /// experiment has something to show in them.
  package static func chosen(
    for composition: Composition, of experiment: Experiment
  ) -> [any FigurePanel.Type] {
    wanted(by: composition).filter { $0.missing(from: experiment) == nil }
  }

  /// The panels asked for, or the usual ones of a layout.
  static func wanted(by composition: Composition) -> [any FigurePanel.Type] {
    composition.panels?.compactMap(panel) ?? all.filter { $0.isUsual(in: composition.layout) }
  }
}
