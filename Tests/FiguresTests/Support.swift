import Experiments
import Plotting
import Testing

@testable import Figures

extension DataPanel {
  /// A panel of an experiment that has data.
  init(_ experiment: Experiment, of runs: [Int], theme: Theme) throws {
    self.init(experiment, try #require(experiment.problem.fit), of: runs, theme: theme)
  }
}
