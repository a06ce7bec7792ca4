import Descent
import Experiments

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
  try Experiment(Problem(fittingLineTo: .courseLine), runs: runs)
}

/// All frames of an experiment.
package func timeline(of experiment: Experiment, every cadence: Cadence = .iteration) -> Timeline {
  Timeline(of: experiment.runs, every: cadence, atMost: nil)
}
