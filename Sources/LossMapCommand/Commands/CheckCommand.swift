import ArgumentParser
import Descent
import Exports
import LossMap
import Plotting
import Trajectories

/// `lossmap check`: sees whether trajectories fit their objective.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Compare the losses in trajectory files with the objective.",
    discussion: """
      Checks total_loss, or where a run has none, loss as the loss over all samples. \
      The exit status is 0 when all losses agree, and 65 when some do not.
      """)

  @Argument(
    help: ArgumentHelp(
      "A trajectory, as a .csv file or as a .jsonl file of JSON Lines.", valueName: "FILE"))
  var files: [String]

  @OptionGroup var problemOptions: ProblemOptions

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("The largest relative difference allowed.", valueName: "T"))
  var tolerance = "1e-6"

  func run() throws {
    let tolerance = try CheckCommand.tolerance(tolerance)
    let objective = try problemOptions.request.problem().objective
    var disagreeing = 0
    var count = 0
    for file in files {
      let trajectories = try TrajectoryFile(contentsOfFile: file).trajectories
      for trajectory in trajectories {
        let check = TrajectoryCheck(trajectory, against: objective, tolerance: tolerance)
        // A label says which run is meant, where there are several.
        let label = trajectories.count > 1 ? trajectory.label.map { " (\($0))" } ?? "" : ""
        print("\(file)\(label): \(CheckCommand.sentence(about: check))")
        disagreeing += check.agrees ? 0 : 1
        count += 1
      }
    }
    guard disagreeing == 0 else {
      throw Failure(
        .wrongData,
        "check: \(disagreeing) of \(count) \(count == 1 ? "run does" : "runs do") not agree")
    }
  }

  private static func tolerance(_ text: String) throws -> Double {
    let tolerance = try Numbers.number(text, of: .setting("tolerance", text))
    guard tolerance >= 0 else {
      throw Failure(.wrongArguments, "--tolerance \(text): a tolerance is 0 or above")
    }
    return tolerance
  }

  /// The finding of a check as a sentence.
  static func sentence(about check: TrajectoryCheck) -> String {
    guard let largest = check.largest else {
      return "no losses to check; a column total_loss or loss is expected"
    }
    let location = "line \(largest.state.line) (iteration \(largest.state.iteration))"
    guard !check.agrees else {
      let states =
        check.comparedCount == 1 ? "1 state agrees" : "\(check.comparedCount) states agree"
      let difference = largest.relative.printed(.exponential, precision: 1)
      return largest.relative == 0
        ? "\(states); no difference"
        : "\(states) within \(check.tolerance); largest difference \(difference) at \(location)"
    }
    let losses = check.column == .totalLoss ? "total losses" : "losses"
    return
      "\(check.differingCount) of \(check.comparedCount) \(losses) differ; largest at \(location): "
      + "\(largest.recorded) in the file, \(largest.expected) by the objective"
      + (check.cause.map { ". \($0.explanation)" } ?? "")
  }
}
