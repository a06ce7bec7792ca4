import Experiments
import Plotting

/// A layer of marks on the map.
///
/// A new overlay is one file that conforms to this, and one line in ``Overlays/map``.
protocol Overlay: Sendable {
  /// Marks that never change over a sequence.
  func still(_ context: PlotContext) -> [any Mark]

  /// The trail that a run leaves behind from one state to another.
  func trail(
    of run: DrawnRun, _ states: ClosedRange<Int>, _ context: PlotContext
  ) -> TrailMarks

  /// Marks that are redrawn in each frame.
  func moving(at moment: Moment, _ context: PlotContext) -> [MovingMark]
}

extension Overlay {
  func still(_ context: PlotContext) -> [any Mark] { [] }

  func trail(
    of run: DrawnRun, _ states: ClosedRange<Int>, _ context: PlotContext
  ) -> TrailMarks { TrailMarks() }

  func moving(at moment: Moment, _ context: PlotContext) -> [MovingMark] { [] }
}
