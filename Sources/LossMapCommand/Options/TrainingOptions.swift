import ArgumentParser
import Descent
import Experiments
import LossMap

/// The options that name the runs and their settings, the same for all commands.
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
    help: ArgumentHelp(
      "Passes over the data; inf with a stop criterion. (default: 10)", valueName: "N|inf"))
  var epochs: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "The learning rate. (default: 0.1, or the surface's own)", valueName: "RATE"))
  var lr: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("Samples per update, in place of the method's own.", valueName: "N|all"))
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
    help: ArgumentHelp(
      "Consecutive epochs that a small change takes, with --stop-change.", valueName: "N"))
  var patience: String?

  /// The request that the options make.
  var request: TrainingRequest {
    var request = TrainingRequest(runs, on: problemOptions.request)
    request.start = start
    request.epochs = epochs
    request.lr = lr
    request.batch = batch
    request.shuffle = shuffle
    request.seed = seed
    request.stopBelow = stopBelow
    request.stopChange = stopChange
    request.patience = patience
    return request
  }
}
