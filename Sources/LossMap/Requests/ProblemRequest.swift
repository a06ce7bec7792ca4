import Descent
import Experiments
import Exports
import Trajectories

/// The problem of a request: data with a model and a loss, or a surface without data.
public struct ProblemRequest: Hashable, Sendable {
  /// The name of a data set, the path of a table, or made data such as `line:slope=2`; nil for the
  /// course's data.
  public var data: String?
  /// The name of a model, or a formula in `w`, `b` and `x`; nil for a line.
  public var model: String?
  /// The name of a loss; nil for the mean squared error.
  public var loss: String?
  /// The name of a surface, a formula in `w` and `b`, or the path of a grid of losses; nil for a
  /// problem with data.
  public var surface: String?

  /// Creates a request, unless told otherwise for the course's line.
  public init(
    data: String? = nil, model: String? = nil, loss: String? = nil, surface: String? = nil
  ) {
    self.data = data
    self.model = model
    self.loss = loss
    self.surface = surface
  }

  /// Indicates whether any part of the problem is given.
  var isGiven: Bool { data != nil || model != nil || loss != nil || surface != nil }

  /// Makes the problem.
  ///
  /// - Parameter otherLoss: The loss of one run, if it has one of its own.
  /// - Throws: `InputError` for data that cannot be used, ``RequestError`` for what cannot be
  ///   understood.
  package func problem(loss otherLoss: String? = nil) throws -> Problem {
    if let surface { return try problem(descending: surface, otherLoss: otherLoss) }
    let model = try chosenModel()
    let data = try chosenData(for: model)
    let name = otherLoss ?? loss ?? SquaredError().name
    let chosen = try Choices.entry(name, of: "loss", among: Losses.builtIn, by: { $0.name })
    do throws(InvalidSetting) {
      return try Problem(fitting: model, to: data, by: chosen)
    } catch {
      throw RequestError(
        .wrongData, .setting(error.name, error.value), SettingMessage(error.problem))
    }
  }

  private func problem(descending surface: String, otherLoss: String?) throws -> Problem {
    let others = [("data", data), ("model", model), ("loss", otherLoss ?? loss)]
    if let (name, value) = others.first(where: { $0.1 != nil }) {
      throw RequestError(
        .setting("surface", surface),
        "a surface is a loss without data; \(setting: name, value) does not go with it")
    }
    do throws(InvalidSetting) {
      if let named = try NamedSurface.named(surface) { return Problem(named) }
    } catch {
      throw RequestError(.setting("surface", surface), SettingMessage(error.problem))
    }
    if surface.lowercased().hasSuffix(".csv") {
      return Problem(try GridSurface(contentsOfFile: surface))
    }
    return Problem(
      try formula(surface, of: "surface", among: NamedSurface.all.map(\.name)) {
        text throws(ExpressionError) in
        try Expression(text, of: [.w, .b])
      })
  }

  private func chosenModel() throws -> any Model {
    guard let model else { return Line() }
    if let builtIn = Models.builtIn.first(where: { $0.name == model }) { return builtIn }
    return try formula(model, of: "model", among: Models.builtIn.map(\.name)) {
      text throws(ExpressionError) in
      try ExpressionModel(text)
    }
  }

  /// Reads a formula; a single word that it does not understand was meant as a name.
  private func formula<Result>(
    _ text: String, of setting: String, among names: [String],
    _ read: (String) throws(ExpressionError) -> Result
  ) throws -> Result {
    do throws(ExpressionError) {
      return try read(text)
    } catch {
      let isName = text.allSatisfy { $0.isLetter || $0 == "-" } && text.count > 1
      guard isName else {
        throw RequestError(.setting(setting, nil), SettingMessage(error.description))
      }
      throw RequestError(
        .setting(setting, text), SettingMessage(Suggestion.text(for: text, among: names)))
    }
  }

  /// The samples; a model of probabilities has its own ones unless told otherwise.
  private func chosenData(for model: any Model) throws -> DataSet {
    guard let data else { return model is Logistic ? .courseStep : .courseLine }
    if let builtIn = DataSet.builtIn.first(where: { $0.name == data }) { return builtIn }
    do throws(InvalidSetting) {
      if let made = try SyntheticData.data(from: data) { return made }
    } catch {
      throw RequestError(.setting("data", data), SettingMessage(error.problem))
    }
    do throws(InputError) {
      return try DataSet(contentsOfFile: data)
    } catch {
      // Without a dot or a slash it was meant as a name.
      guard error.kind == .unreadable, !data.contains(where: { "./".contains($0) }) else {
        throw error
      }
      let names = DataSet.builtIn.map(\.name)
      throw RequestError(
        .unreadableInput, .setting("data", data),
        "no file and no data set of that name; \(Suggestion.text(for: data, among: names))")
    }
  }
}
