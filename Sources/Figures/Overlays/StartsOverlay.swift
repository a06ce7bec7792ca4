import Experiments
import Plotting

/// The rings of the states that runs start from.
struct StartsOverlay: Overlay {
  func moving(at moment: Moment, _ context: PlotContext) -> [MovingMark] {
    let starts = context.runs.map { $0.points[0] }
    let styles = context.theme.startStyles(ofRuns: context.runs.map(\.index), at: starts)
    return zip(context.runs, zip(starts, styles)).map { run, start in
      MovingMark(
        DotMark(
          [start.0], radius: 0.7 * context.dotScale, color: context.theme.background,
          rim: start.1.color, shape: start.1.marker),
        ofRun: run.index)
    }
  }
}
