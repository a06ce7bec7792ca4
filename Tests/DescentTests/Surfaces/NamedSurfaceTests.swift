import RunTesting
import Testing

@testable import Descent

@Suite struct NamedSurfaceTests {
  /// Values that are known from the literature, or that a child can reckon.
  static let values: [(name: String, w: Double, b: Double, loss: Double, tolerance: Double)] = [
    ("rosenbrock", -1.2, 1, 24.2, 1e-14),
    ("rosenbrock", 0, 0, 1, 0),
    ("himmelblau", 0, 0, 170, 0),
    // Its local maximum, with six digits.
    ("himmelblau", -0.270845, -0.923039, 181.617, 3e-6),
    ("beale", 0, 0, 14.203125, 0),
    ("beale", 1, 1, 14.203125, 0),
    ("booth", 0, 0, 74, 0),
    ("matyas", 1, 1, 0.04, 1e-14),
    ("matyas", 1, -1, 1, 1e-14),
    ("rastrigin", 1, -1, 2, 1e-13),
    ("rastrigin", 0.5, 0, 20.25, 1e-14),
    // Its maximum between −5.12 and 5.12.
    ("rastrigin", 4.52299366, 4.52299366, 80.70658039, 1e-9),
    // 20·(1 − e^−0.2), the waves being at their crests.
    ("ackley", 1, 1, 3.625384938440362, 1e-13),
    // One of its two local minima.
    ("three-hump-camel", -1.747552345830, 0.873776172915, 0.298638442236861, 1e-11),
    ("saddle", 2, 1, 3, 0),
    ("monkey-saddle", 2, 1, 2, 0),
    ("ravine", 1, 1, 25.5, 0),
    ("ravine:kappa=8", 2, 1, 6, 0),
  ]

  @Test(arguments: values.indices)
  func hasTheKnownValues(index: Int) throws {
    let (name, w, b, loss, tolerance) = Self.values[index]
    let surface = try #require(try NamedSurface.named(name))
    #expect(
      relativeError(surface.objective.loss(at: Parameters(w: w, b: b)), loss) <= tolerance)
  }

  /// What is written in titles, read as an expression, is what is computed.
  @Test(arguments: NamedSurface.all.indices)
  func isWhatItsFormulaSays(index: Int) throws {
    let surface = NamedSurface.all[index]
    let formula = try SurfaceObjective(Expression(surface.formula, of: [.w, .b]))
    var generator = SplitMix64(seed: 6)
    for _ in 0..<50 {
      let state = Parameters(
        w: 3 * generator.nextUniform() - 1.5, b: 3 * generator.nextUniform() - 1.5)
      let (loss, gradient) = surface.objective.lossAndGradient(at: state, over: Batch(0..<1))
      let expected = formula.lossAndGradient(at: state, over: Batch(0..<1))
      #expect(abs(loss - expected.loss) < 1e-13 * (1 + abs(loss)))
      #expect(abs(gradient.w - expected.gradient.w) < 1e-12 * (1 + abs(gradient.w)))
      #expect(abs(gradient.b - expected.gradient.b) < 1e-12 * (1 + abs(gradient.b)))
      #expect(surface.objective.loss(at: state) == loss)
    }
  }

  @Test func haveTheNumbersOfMinimaTheyAreKnownFor() {
    let counts = NamedSurface.all.map { surface in
      (surface.name, surface.objective.minimum?.isolatedStates.count ?? 0)
    }
    for (name, count) in counts {
      #expect(count == (name.hasSuffix("saddle") ? 0 : name == "himmelblau" ? 4 : 1))
    }
  }

  @Test(arguments: NamedSurface.all.indices)
  func isLowestAndLevelAtItsMinima(index: Int) {
    let (objective, window) = (NamedSurface.all[index].objective, NamedSurface.all[index].window)
    for best in objective.minimum?.isolatedStates ?? [] {
      let (loss, gradient) = objective.lossAndGradient(at: best, over: Batch(0..<1))
      #expect(abs(loss) < 1e-13)
      #expect(abs(gradient.w) < 1e-12 && abs(gradient.b) < 1e-12)
      #expect(window.w.contains(best.w) && window.b.contains(best.b))
      for state in grid(over: window, 101) {
        #expect(objective.loss(at: state) >= loss - 1e-13)
      }
    }
  }

  private func grid(over window: NamedSurface.Window, _ count: Int) -> [Parameters] {
    let places = (0..<count).map { Double($0) / Double(count - 1) }
    func spread(_ range: ClosedRange<Double>) -> [Double] {
      places.map { range.lowerBound + $0 * (range.upperBound - range.lowerBound) }
    }
    return spread(window.w).flatMap { w in spread(window.b).map { Parameters(w: w, b: $0) } }
  }

  @Test(arguments: NamedSurface.all.indices)
  func gradientDescentWalksDownhillWithinTheWindow(index: Int) throws {
    let surface = NamedSurface.all[index]
    let trainer = try Trainer(
      descending: surface.objective,
      by: GradientDescent(learningRate: surface.learningRate),
      plan: TrainingPlan(start: surface.start, epochs: 100))
    let steps = Array(trainer)
    let losses = steps.compactMap(\.totalLoss)
    try #require(losses.count == 101)
    #expect(steps.last?.ending == .completed)
    for (loss, next) in zip(losses, losses.dropFirst()) {
      #expect(next <= loss + 1e-12 * abs(loss))
    }
    #expect(losses[100] < 0.8 * losses[0])
    for state in steps.map(\.parameters) {
      #expect(surface.window.w.contains(state.w) && surface.window.b.contains(state.b))
    }
  }

  @Test func areFoundByTheirNames() throws {
    #expect(Set(NamedSurface.all.map(\.name)).count == 11)
    for surface in NamedSurface.all {
      #expect(try NamedSurface.named(surface.name)?.formula == surface.formula)
    }
    #expect(try NamedSurface.named("w^2 + b^2") == nil)
    let steep = try #require(try NamedSurface.named("ravine:kappa=2.5"))
    #expect(steep.formula == "(w² + 2.5·b²)/2")
    #expect(relativeError(steep.learningRate, 1.8 / 2.5) < 1e-15)
    #expect(steep.name == "ravine:kappa=2.5")
  }

  @Test(arguments: [
    ("ravine:kappa=0.5", "kappa is at least 1, not 0.5"),
    ("ravine:kapa=5", "unknown key kapa; did you mean kappa?"),
    ("ravine:kappa=steep", "kappa is a number, not \"steep\""),
    ("booth:kappa=2", "booth has no settings"),
  ])
  func namesTheSettingThatIsWrong(text: String, problem: String) {
    #expect(throws: InvalidSetting(name: "surface", value: text, problem: problem)) {
      _ = try NamedSurface.named(text)
    }
  }
}
