import Experiments
import Plotting

/// The crosses of the best states.
struct MinimumOverlay: Overlay {
  func moving(at moment: Moment, _ context: PlotContext) -> [MovingMark] {
    (context.experiment.minimum?.isolatedStates ?? []).map {
      MovingMark(CrossMark(at: SIMD2($0.w, $0.b)))
    }
  }
}
