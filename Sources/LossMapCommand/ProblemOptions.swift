import ArgumentParser
import Descent
import LossMap

/// The options that say what is learned, the same for all commands.
struct ProblemOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The samples: a CSV file with columns x and y, or course-line.", valueName: "NAME|FILE.csv"))
  var data = "course-line"

  /// The problem that is meant.
  ///
  /// - Throws: `InputError` for data that cannot be used, `Failure` for an unknown name.
  func problem() throws -> Problem {
    if let builtIn = DataSet.builtIn.first(where: { $0.name == data }) {
      return Problem(fittingLineTo: builtIn)
    }
    do throws(InputError) {
      return Problem(fittingLineTo: try DataSet(contentsOfFile: data))
    } catch {
      // Without a dot or a slash it was meant as a name.
      guard error.kind == .unreadable, !data.contains(where: { "./".contains($0) }) else {
        throw error
      }
      throw Failure(
        .unreadableInput,
        "--data \(data): no file and no data set of that name; "
          + Suggestion.text(for: data, among: DataSet.builtIn.map(\.name)))
    }
  }
}
