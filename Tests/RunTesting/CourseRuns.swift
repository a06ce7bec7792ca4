import Descent
import Experiments
import Foundation

/// The course's runs: (−15, −10), learning rate 0.1, unless told otherwise.
package func courseRun(
  _ method: Method, batch: BatchSize? = nil, epochs: Int? = 10, learningRate: Double = 0.1,
  start: Parameters = Parameters(w: -15, b: -10), label: String? = nil
) -> RunSpec {
  RunSpec(
    method, learningRate: learningRate,
    plan: TrainingPlan(start: start, batchSize: batch ?? method.batchSize, epochs: epochs),
    label: label)
}

/// The course's data with some runs trained on it.
package func courseExperiment(_ runs: RunSpec...) throws -> Experiment {
  try TrainedExperiments.shared.experiment(of: runs)
}

/// Experiments on the course's data by the settings of their runs: most tests look at the same few.
// The lock guards the only stored state that changes.
package final class TrainedExperiments: @unchecked Sendable {
  package static let shared = TrainedExperiments()

  private let lock = NSLock()
  private var experiments: [String: Experiment] = [:]

  /// Trains the runs, unless that was done before.
  package func experiment(of runs: [RunSpec]) throws -> Experiment {
    guard runs.allSatisfy({ $0.problem == nil }) else {
      return try Experiment(Problem(fittingLineTo: .courseLine), runs: runs)
    }
    let settings = "\(runs)"
    if let known = lock.withLock({ experiments[settings] }) { return known }
    let trained = try Experiment(Problem(fittingLineTo: .courseLine), runs: runs)
    lock.withLock { experiments[settings] = trained }
    return trained
  }
}

/// All frames of an experiment.
package func timeline(of experiment: Experiment, every cadence: Cadence = .iteration) -> Timeline {
  Timeline(of: experiment.runs, every: cadence, atMost: nil)
}
