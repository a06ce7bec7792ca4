import Experiments
import Plotting

/// The arrows at the edges, which count the states beyond them.
struct OffscreenOverlay: Overlay {
  func moving(at moment: Moment, _ context: PlotContext) -> [MovingMark] {
    context.offscreen.marks(at: moment, theme: context.theme)
  }
}
