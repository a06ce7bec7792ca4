import Experiments
import Plotting

extension Experiment {
  /// The entries of a legend that distinguish the runs; none for a single run.
  func legend(theme: Theme) -> [LegendEntry] {
    guard runs.count > 1 else { return [] }
    return runs.enumerated().map { index, run in
      LegendEntry(run.label, .run(theme.style(ofRun: index), width: 0.27))
    }
  }
}
