/// A surface that methods are tried on, by the name it is known by, with what it takes to show it.
public struct NamedSurface: Sendable {
  /// The name on the command line.
  public let name: String
  /// One line that says what it looks like.
  public let summary: String
  /// How the surface is written in a formula.
  public let formula: String
  /// Where it is usually looked at; it holds the start and all minima.
  public let window: Window
  /// A state to start from.
  public let start: Parameters
  /// A learning rate that lets plain gradient descent walk downhill from the start, for a hundred
  /// updates at least.
  public let learningRate: Double
  /// The surface as a loss, which knows its minima.
  public let objective: SurfaceObjective

  /// A part of the plane of parameters.
  public struct Window: Hashable, Sendable {
    /// From left to right.
    public let w: ClosedRange<Double>
    /// From bottom to top.
    public let b: ClosedRange<Double>

    init(w: ClosedRange<Double>, b: ClosedRange<Double>) {
      self.w = w
      self.b = b
    }
  }

  init(
    name: String, summary: String, formula: String, window: Window, start: Parameters,
    learningRate: Double, _ function: some SurfaceFunction, minimum: Minimum?
  ) {
    self.name = name
    self.summary = summary
    self.formula = formula
    self.window = window
    self.start = start
    self.learningRate = learningRate
    objective = SurfaceObjective(function, minimum: minimum)
  }

  /// All named surfaces, those with settings as they usually are.
  public static let all: [NamedSurface] = [
    rosenbrock, himmelblau, beale, booth, matyas, threeHumpCamel, rastrigin, ackley, saddle,
    monkeySaddle, ravine(kappa: usualKappa),
  ]

  /// Finds a surface by its name and settings, such as `rosenbrock` or `ravine:kappa=50`.
  ///
  /// - Returns: The surface; nil where no surface has that name.
  /// - Throws: ``InvalidSetting`` that names the setting and what would be right.
  public static func named(_ text: String) throws(InvalidSetting) -> NamedSurface? {
    var settings = NamedNumbers(text, for: "surface")
    guard let surface = all.first(where: { $0.name == settings.name }) else { return nil }
    guard surface.name == "ravine" else {
      try settings.read(keys: [])
      return surface
    }
    try settings.read(keys: ["kappa"])
    return ravine(kappa: try settings.number("kappa", from: 1) ?? usualKappa)
  }
}
