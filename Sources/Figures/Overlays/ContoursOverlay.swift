import Contours
import Experiments
import Plotting

/// The filled bands of the loss, and its labelled isolines.
struct ContoursOverlay: Overlay {
  func still(_ context: PlotContext) -> [any Mark] {
    let area = context.area
    // A finer grid than a line is wide makes no visible difference.
    let distance = context.theme.pen / 4
    let grid = ScalarGrid(
      of: context.experiment.problem.objective,
      over: Window(w: area.x.domain, b: area.y.domain),
      columns: max(2, Int(area.rectangle.width / distance)),
      rows: max(2, Int(area.rectangle.height / distance)))
    let levels = context.levels.levels(above: context.experiment.smallestLoss, over: grid)
    return [
      BandMark(of: grid, levels: levels),
      IsolineMark(
        of: grid, levels: levels, avoiding: context.obstacles, outside: context.taken),
    ]
  }
}
