import Descent

/// What is to be learned: a loss over two parameters, and what it means.
public struct Problem: Sendable {
  /// A model that is fitted to data.
  public struct Fit: Sendable {
    /// The samples.
    public let data: DataSet
    /// What predicts a target from an input.
    public let model: any Model
    /// What a prediction costs.
    public let loss: any Loss

    /// What the model predicts for an input in a state of the parameters.
    package func prediction(for x: Double, at parameters: Parameters) -> Double {
      model.prediction(for: x, w: parameters.w, b: parameters.b)
    }
  }

  /// What is fitted; nil for a loss without data.
  public let fit: Fit?
  /// The loss that is descended and drawn.
  public let objective: any Objective
  /// What the problem is, in a few words each, the most important first.
  public let details: [String]
  /// What a map of the loss is a map of, in running text.
  package let subject: String
  /// The part of the parameters where the loss is usually looked at, if there is one.
  let window: Window?
  /// What the parameters are called on an axis; what is in brackets is left out for want of room.
  package let names: (w: String, b: String)
  /// Where runs start unless they are told otherwise, if the problem says so.
  public let start: Parameters?
  /// The learning rate unless runs are told otherwise, if the problem says so.
  public let learningRate: Double?

  /// Fitting a model to data.
  ///
  /// - Throws: `InvalidSetting` when the loss cannot be used for these targets.
  public init(
    fitting model: any Model, to data: DataSet, by loss: any Loss
  ) throws(InvalidSetting) {
    self.init(
      Fit(data: data, model: model, loss: loss),
      objective: try model.objective(fitting: data, by: loss))
  }

  /// Fitting a straight line by least squares.
  public init(fittingLineTo data: DataSet) {
    self.init(
      Fit(data: data, model: Line(), loss: SquaredError()), objective: LeastSquaresLine(data))
  }

  private init(_ fit: Fit, objective: any Objective) {
    self.fit = fit
    self.objective = objective
    details = ["ŷ = " + fit.model.formula, fit.loss.nameOfMean]
    subject = "the " + fit.loss.nameOfMean
    window = nil
    names =
      switch fit.model {
      case is Line: ("w (slope)", "b (intercept)")
      case is Logistic: ("w (weight)", "b (bias)")
      default: ("w", "b")
      }
    start = nil
    learningRate = nil
  }

  /// Descending a loss of one's own.
  ///
  /// - Parameters:
  ///   - objective: The loss.
  ///   - name: Its name or formula, for the subtitle and the alt text.
  ///   - window: The parameters that are usually shown; nil for those that hold all paths.
  ///   - start: The start of runs that have none of their own.
  ///   - learningRate: The learning rate of runs that have none of their own.
  public init(
    _ objective: any Objective, named name: String, window: Window? = nil,
    start: Parameters? = nil, learningRate: Double? = nil
  ) {
    self.init(
      objective, details: [name], subject: "the loss " + name, window: window, start: start,
      learningRate: learningRate)
  }

  /// Descending a surface that is known by name.
  public init(_ surface: NamedSurface) {
    self.init(
      surface.objective, details: [surface.name, surface.formula],
      subject: "the surface " + surface.name,
      window: Window(w: surface.window.w, b: surface.window.b), start: surface.start,
      learningRate: surface.learningRate)
  }

  /// Descending a surface given as a formula in `w` and `b`.
  public init(_ surface: Expression) {
    self.init(
      SurfaceObjective(surface), details: ["loss = " + surface.text],
      subject: "the loss " + surface.text)
  }

  /// Descending a loss that is known at the nodes of a grid.
  public init(_ grid: GridSurface) {
    let name = "losses of " + grid.name.lastPathComponent
    self.init(
      grid, details: [name], subject: "the " + name,
      window: Window(w: grid.w.range, b: grid.b.range))
  }

  /// Nothing is known but where the runs were.
  public static let unknownLoss = Problem(UnknownLoss(), details: [])

  /// Whether nothing is known of the loss.
  package var hasUnknownLoss: Bool { objective is UnknownLoss }

  /// Descending a loss without data.
  ///
  /// - Parameters:
  ///   - objective: The loss.
  ///   - details: What it is, in a few words each.
  ///   - subject: What its map is a map of, in running text.
  ///   - window: Where it is usually looked at, if there is such a place.
  ///   - start: Where runs start unless told otherwise.
  ///   - learningRate: Their learning rate unless told otherwise.
  init(
    _ objective: any Objective, details: [String], subject: String = "the loss",
    window: Window? = nil, start: Parameters? = nil, learningRate: Double? = nil
  ) {
    fit = nil
    self.objective = objective
    self.details = details
    self.subject = subject
    self.window = window
    self.start = start
    self.learningRate = learningRate
    names = ("w", "b")
  }
}

/// A loss that nobody knows.
private struct UnknownLoss: Objective {
  let sampleCount = 1
  let minimum: Minimum? = nil

  func loss(at parameters: Parameters) -> Double { .nan }

  func lossAndGradient(
    at parameters: Parameters, over batch: Batch
  ) -> (loss: Double, gradient: Parameters) { (.nan, .zero) }
}
