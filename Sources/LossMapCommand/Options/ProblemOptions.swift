import ArgumentParser
import Descent
import Experiments
import LossMap
import Trajectories

/// The options that choose the problem, the same for all commands.
struct ProblemOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The samples: course-line, course-step, a CSV file with columns x and y, or made ones as in "
        + "line:slope=2,noise=0.3.", valueName: "NAME|FILE.csv"))
  var data: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "The model: line, logistic, or a formula in w, b and x. (default: line)",
      valueName: "NAME|FORMULA"))
  var model: String?

  @Option(
    help: ArgumentHelp(
      "The loss. (default: mse)", valueName: "mse|mae|huber|bce"))
  var loss: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "A loss without data: rosenbrock or another of lossmap list surfaces, a formula in w and b, "
        + "or a CSV file with columns w, b and loss.", valueName: "NAME|FORMULA|FILE.csv"))
  var surface: String?

  /// The request that the options make.
  var request: ProblemRequest {
    ProblemRequest(data: data, model: model, loss: loss, surface: surface)
  }
}
