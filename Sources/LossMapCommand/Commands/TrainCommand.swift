import ArgumentParser
import Descent
import Exports
import LossMap

/// `lossmap train`: writes trajectories.
struct TrainCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "train", abstract: "Train runs and write every state as a row of CSV.")

  @OptionGroup var training: TrainingOptions

  @Option(
    name: [.short, .long],
    help: ArgumentHelp("The file to write, in place of standard output.", valueName: "FILE"))
  var output: String?

  func run() async throws {
    let problem = try training.request.madeProblem()
    let runs = try training.request.specs(on: problem)
    guard !runs.isEmpty else {
      throw Failure(.wrongArguments, "train: name a run, as in: lossmap train sgd")
    }
    try TrajectoryOutput(runs, on: problem).write(to: output) { run, label, last in
      guard case .diverged(let iteration) = last.ending else { return }
      Console.warn("\(label) diverged at iteration \(iteration); the states before it are written")
      let warnings = [
        (run.problem ?? problem).warning(aboutEnd: last), run.learningRateWarning(on: problem),
      ]
      for warning in warnings.compactMap(\.self) { Console.warn("\(label): \(warning)") }
    }
  }
}
