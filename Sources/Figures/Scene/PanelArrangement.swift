import Plotting

/// Panels, with the axes and the legends around them, and their areas on the canvas.
struct PanelArrangement {
  /// A panel, and the axes and the legend around it.
  typealias Element = (content: any ScenePanel, panel: Panel)

  /// The panels in the order in which they are drawn.
  let panels: [Element]
  /// The areas of the panels and of the header.
  let layout: SceneLayout
}
