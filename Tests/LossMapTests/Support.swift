import Descent
import Drawing
import Foundation
import Plotting
import Testing

@testable import LossMap

/// The course's runs: (−15, −10), learning rate 0.1, unless told otherwise.
func courseRun(
  _ method: Method, batch: BatchSize? = nil, epochs: Int? = 10, learningRate: Double = 0.1,
  start: Parameters = Parameters(w: -15, b: -10), label: String? = nil
) -> Run {
  Run(
    method, learningRate: learningRate,
    plan: TrainingPlan(start: start, batchSize: batch ?? method.batchSize, epochs: epochs),
    label: label)
}

/// The course's data with some runs trained on it.
func courseExperiment(_ runs: Run...) throws -> Experiment {
  try TrainedExperiments.shared.experiment(of: runs)
}

/// Experiments on the course's data by the settings of their runs: most tests look at the same few.
final class TrainedExperiments: @unchecked Sendable {
  static let shared = TrainedExperiments()

  private let lock = NSLock()
  private var experiments: [String: Experiment] = [:]

  /// Trains the runs, unless that was done before.
  func experiment(of runs: [Run]) throws -> Experiment {
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
func timeline(of experiment: Experiment, every cadence: Cadence = .iteration) -> Timeline {
  Timeline(of: experiment.runs, every: cadence, atMost: nil)
}

extension DataPanel {
  /// A panel of an experiment that has data.
  init(_ experiment: Experiment, of runs: [Int], theme: Theme) throws {
    self.init(experiment, try #require(experiment.problem.fit), of: runs, theme: theme)
  }
}
