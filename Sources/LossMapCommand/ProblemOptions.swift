import ArgumentParser
import Descent
import Experiments
import LossMap
import Trajectories

/// The options that say what is learned, the same for all commands.
struct ProblemOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The samples: course-line, course-step, a CSV file with columns x and y, or made ones as in "
        + "line:slope=2,noise=0.3.", valueName: "NAME|FILE.csv"))
  var data: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "What predicts y from x: line, logistic, or a formula in w, b and x. (default: line)",
      valueName: "NAME|FORMULA"))
  var model: String?

  @Option(
    help: ArgumentHelp(
      "What a prediction costs, on average. (default: mse)", valueName: "mse|mae|huber|bce"))
  var loss: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "A loss without data: rosenbrock or another of lossmap list surfaces, a formula in w and b, "
        + "or a CSV file with columns w, b and loss.", valueName: "NAME|FORMULA|FILE.csv"))
  var surface: String?

  /// Whether the user said anything of the problem.
  var isGiven: Bool { data != nil || model != nil || loss != nil || surface != nil }

  /// The problem that is meant.
  ///
  /// - Parameter otherLoss: The loss of one run, if it has one of its own.
  /// - Throws: `InputError` for data that cannot be used, `Failure` for what cannot be understood.
  func problem(loss otherLoss: String? = nil) throws -> Problem {
    if let surface { return try problem(descending: surface, otherLoss: otherLoss) }
    let model = try chosenModel()
    let data = try chosenData(for: model)
    let name = otherLoss ?? loss ?? SquaredError().name
    let chosen = try Choices.entry(name, of: "--loss", among: Losses.builtIn, by: { $0.name })
    do throws(InvalidSetting) {
      return try Problem(fitting: model, to: data, by: chosen)
    } catch {
      throw Failure(.wrongData, "--\(error.name) \(error.value): \(error.problem)")
    }
  }

  private func problem(descending surface: String, otherLoss: String?) throws -> Problem {
    let others = [("data", data), ("model", model), ("loss", otherLoss ?? loss)]
    if let (name, value) = others.first(where: { $0.1 != nil }) {
      throw Failure(
        .wrongArguments,
        "--surface \(surface): a surface is a loss without data; --\(name) \(value ?? "") does not "
          + "go with it")
    }
    do throws(InvalidSetting) {
      if let named = try NamedSurface.named(surface) { return Problem(named) }
    } catch {
      throw Failure(.wrongArguments, "--surface \(surface): \(error.problem)")
    }
    if surface.lowercased().hasSuffix(".csv") {
      return Problem(try GridSurface(contentsOfFile: surface))
    }
    return Problem(
      try formula(surface, of: "--surface", among: NamedSurface.all.map(\.name)) {
        text throws(ExpressionError) in
        try Expression(text, of: [.w, .b])
      })
  }

  private func chosenModel() throws -> any Model {
    guard let model else { return Line() }
    if let builtIn = Models.builtIn.first(where: { $0.name == model }) { return builtIn }
    return try formula(model, of: "--model", among: Models.builtIn.map(\.name)) {
      text throws(ExpressionError) in
      try ExpressionModel(text)
    }
  }

  /// Reads a formula; a single word that it does not understand was meant as a name.
  private func formula<Result>(
    _ text: String, of option: String, among names: [String],
    _ read: (String) throws(ExpressionError) -> Result
  ) throws -> Result {
    do throws(ExpressionError) {
      return try read(text)
    } catch {
      let isName = text.allSatisfy { $0.isLetter || $0 == "-" } && text.count > 1
      guard isName else { throw Failure(.wrongArguments, "\(option): \(error)") }
      throw Failure(
        .wrongArguments, "\(option) \(text): " + Suggestion.text(for: text, among: names))
    }
  }

  /// The samples; a model of probabilities has its own ones unless told otherwise.
  private func chosenData(for model: any Model) throws -> DataSet {
    guard let data else { return model is Logistic ? .courseStep : .courseLine }
    if let builtIn = DataSet.builtIn.first(where: { $0.name == data }) { return builtIn }
    do throws(InvalidSetting) {
      if let made = try SyntheticData.data(from: data) { return made }
    } catch {
      throw Failure(.wrongArguments, "--data \(data): \(error.problem)")
    }
    do throws(InputError) {
      return try DataSet(contentsOfFile: data)
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
