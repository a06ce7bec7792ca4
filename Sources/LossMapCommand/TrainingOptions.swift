import ArgumentParser
import Descent
import Experiments
import LossMap

/// The options that say what is learned and how, the same for all commands.
struct TrainingOptions: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      "A method, such as sgd or adam, with settings of its own: adam:beta1=0.5,lr=0.2; "
        + "lossmap list methods names all.",
      valueName: "RUN"))
  var runs: [String] = []

  @OptionGroup var problemOptions: ProblemOptions

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "The state before the first update. (default: -15,-10, or the surface's own)",
      valueName: "W,B"))
  var start: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("Passes over the data; inf with a stop criterion.", valueName: "N|inf"))
  var epochs = "10"

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "The learning rate. (default: 0.1, or the surface's own)", valueName: "RATE"))
  var lr: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("Samples to an update, in place of the method's own.", valueName: "N|all"))
  var batch: String?

  @Flag(help: "Shuffle the samples anew in each epoch, the same on every machine.")
  var shuffle = false

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("The seed for shuffling.", valueName: "N"))
  var seed: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "Stop at the end of an epoch when the total loss is below this.", valueName: "LOSS"))
  var stopBelow: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "Stop when the total loss of an epoch changed by less than this.", valueName: "DELTA"))
  var stopChange: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("For so many epochs running, with --stop-change.", valueName: "N"))
  var patience: String?

  /// The problem that is meant; none where there are trajectories alone, and not a word of it.
  ///
  /// - Throws: `InputError` for data that cannot be used, `Failure` for what cannot be understood.
  func problem() throws -> Problem {
    let isUnknown =
      !problemOptions.isGiven && !runs.isEmpty
      && runs.allSatisfy { RunArgument($0).isFile }
    return isUnknown ? .unknownLoss : try problemOptions.problem()
  }

  /// The runs that are meant, those that were recorded among them.
  ///
  /// - Throws: `Failure` that names the argument which is wrong, `InputError` for a file that
  ///   cannot be used.
  func sources(on problem: Problem, default defaultRuns: [String]) throws -> [RunSource] {
    let settings = try RunSettings(self, for: problem)
    return try (runs.isEmpty ? defaultRuns : runs).flatMap { text in
      let argument = RunArgument(text)
      return argument.isFile
        ? try argument.recordings() : [.training(try checked(argument, settings, on: problem))]
    }
  }

  /// The runs that are meant, each checked on the problem.
  ///
  /// - Throws: `Failure` that names the argument which is wrong.
  func runs(on problem: Problem) throws -> [RunSpec] {
    let settings = try RunSettings(self, for: problem)
    return try runs.map { try checked(RunArgument($0), settings, on: problem) }
  }

  private func checked(
    _ argument: RunArgument, _ settings: RunSettings, on problem: Problem
  ) throws -> RunSpec {
    let run = try argument.run(settings)
    do throws(InvalidSetting) {
      _ = try run.states(on: problem)
    } catch {
      throw Failure(
        .wrongArguments, "\(argument.place(of: error.name, self, run)): \(error.problem)")
    }
    return run
  }

  /// What the user wrote for a setting that all runs share.
  func text(of setting: String) -> String? {
    switch setting {
    case "lr": lr ?? "\(RunSettings.usualLearningRate)"
    case "epochs": epochs
    case "start": start ?? RunSettings.usualStart
    case "batch": batch
    case "patience": patience
    default: nil
    }
  }
}
