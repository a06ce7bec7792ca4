import Experiments
import Plotting

/// The large dots of the states that runs are in.
struct CurrentStatesOverlay: Overlay {
  func moving(at moment: Moment, _ context: PlotContext) -> [MovingMark] {
    context.runs.filter { moment.states[$0.index] > 0 }.map { run in
      MovingMark(
        DotMark(
          [run.point(at: moment)], radius: 0.85 * context.dotScale, color: run.style.color,
          rim: context.theme.background, shape: run.style.marker),
        ofRun: run.index)
    }
  }
}
