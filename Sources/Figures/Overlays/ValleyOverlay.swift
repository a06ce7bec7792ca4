import Experiments
import Plotting

/// The dashed line of a valley whose states are all equally good.
struct ValleyOverlay: Overlay {
  func still(_ context: PlotContext) -> [any Mark] {
    guard case .valley = context.experiment.minimum else { return [] }
    return MinimumOutline(of: context.experiment.minimum, in: context.area).lines.map {
      LineMark(through: $0, color: context.theme.ink, width: 0.2, dashes: [0.8, 0.6])
    }
  }
}
