import Drawing
import Plotting

/// Panels of several runs beside each other, in as many blocks of columns as show most.
struct SceneColumns {
  /// The panels and where they are.
  let arranged: PanelArrangement

  /// Arranges panels.
  ///
  /// - Parameters:
  ///   - contents: The panels of each kind: one for each run, or a single one for all.
  ///   - size: The extent of the picture.
  ///   - theme: The look of the figure.
  ///   - header: What is above the panels.
  init(_ contents: [[any ScenePanel]], size: Size, theme: Theme, header: Header) {
    let runCount = contents.map(\.count).max() ?? 1
    let candidates = (1...runCount).reversed().map { columns -> PanelArrangement in
      let rows = SceneColumns.rows(contents, columns: columns)
      let layout = SceneLayout(
        .rows(
          rows.map { row in
            SceneLayout.Row(
              panels: row.map(\.panel), columns: row[0].content.runs.count > 1 ? 1 : columns,
              weight: row[0].content.isLeading ? 2 : 1)
          }), size: size, theme: theme, header: header)
      return PanelArrangement(panels: rows.flatMap(\.self), layout: layout)
    }
    // The first of the best ones: one block is read most easily.
    var best = candidates[0]
    for candidate in candidates.dropFirst()
    where SceneColumns.smallestSide(in: candidate) > 1.1 * SceneColumns.smallestSide(in: best) {
      best = candidate
    }
    arranged = best
  }

  /// The smallest extent of a plot that the picture is about.
  private static func smallestSide(in arranged: PanelArrangement) -> Double {
    let leading = zip(arranged.panels, arranged.layout.areas).filter { $0.0.content.isLeading }
    let areas = leading.isEmpty ? arranged.layout.areas : leading.map(\.1)
    return areas.map { min($0.width, $0.height) }.min() ?? 0
  }

  /// The panels in rows: blocks of so many runs, each with a row for each kind.
  private static func rows(
    _ contents: [[any ScenePanel]], columns: Int
  ) -> [[PanelArrangement.Element]] {
    let runCount = contents.map(\.count).max() ?? 1
    let split = contents.filter { $0.count == runCount && $0[0].runs.count == 1 }
    let blocks = stride(from: 0, to: runCount, by: columns).flatMap { first in
      split.map { kind in
        kind[first..<min(first + columns, runCount)].enumerated().map { column, content in
          (content: content, panel: shared(content, inColumn: column))
        }
      }
    }
    // The panels that compare the runs are below all others.
    let common = contents.filter { $0[0].runs.count > 1 || split.isEmpty }
    return blocks + common.map { kind in kind.map { ($0, $0.panel) } }
  }

  /// A panel without what the first one of its row says for all.
  private static func shared(_ content: any ScenePanel, inColumn column: Int) -> Panel {
    var panel = content.panel
    guard column > 0 else { return panel }
    panel.labelledAxes.remove(.left)
    if !content.isLeading { panel.title = "" }
    return panel
  }
}
