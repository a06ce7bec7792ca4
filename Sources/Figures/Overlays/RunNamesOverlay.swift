import Experiments
import Plotting

/// The names of the runs at the ends of their paths, once they have ended.
struct RunNamesOverlay: Overlay {
  func moving(at moment: Moment, _ context: PlotContext) -> [MovingMark] {
    context.runs.filter { $0.hasEnded(at: moment) }.compactMap { run in
      context.names[run.index].map { MovingMark($0, ofRun: run.index) }
    }
  }
}
