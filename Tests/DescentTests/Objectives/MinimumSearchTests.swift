import Testing

@testable import Descent

@Suite struct MinimumSearchTests {
  private func found(
    _ objective: any Objective, from start: Parameters, reach: Double = 20
  ) -> Parameters? {
    MinimumSearch(of: objective, in: -reach...reach, -reach...reach).minimum(from: [start])
  }

  @Test(arguments: [
    NamedSurface.rosenbrock, .beale, .booth, .matyas, .himmelblau, .threeHumpCamel,
    .ravine(kappa: 1e4),
  ])
  func findsAKnownMinimum(surface: NamedSurface) throws {
    let minimum = try #require(found(surface.objective, from: surface.start))
    let known = surface.objective.minimum?.isolatedStates ?? []
    let distance = known.map { max(abs($0.w - minimum.w), abs($0.b - minimum.b)) }.min()
    let height = surface.objective.loss(at: minimum)
    // Into one of the best places, or into a lesser hollow on the way.
    #expect(distance.map { $0 < 1e-6 } == true || height > 0.1)
  }

  @Test func findsTheBestLine() throws {
    let line = LeastSquaresLine(.courseLine)
    let best = try #require(line.minimum?.parameters)
    let samples = MeanLoss(of: SquaredError(), model: Line(), over: .courseLine)
    let minimum = try #require(found(samples, from: Parameters(w: -15, b: -10)))
    #expect(abs(minimum.w - best.w) < 1e-9 && abs(minimum.b - best.b) < 1e-9)
  }

  @Test func takesTheBestOfSeveral() throws {
    // Hollows near w = −1 and, deeper, near w = 1.
    let expression = try Expression("(w^2-1)^2 - 0.2*w + b^2", of: [.w, .b])
    let search = MinimumSearch(of: SurfaceObjective(expression), in: -3...3, -3...3)
    let both = search.minimum(from: [Parameters(w: -1.2, b: 1), Parameters(w: 1.3, b: 1)])
    #expect(both.map { $0.w > 0.9 } == true)
    #expect(search.minimum(from: [Parameters(w: -1.2, b: 1)]).map { $0.w < -0.9 } == true)
  }

  @Test(arguments: ["w^2 - b^2", "w + b", "exp(-w) + b^2", "w^2", "sqrt(w)"])
  func findsNoneWhereThereIsNone(formula: String) throws {
    let objective = SurfaceObjective(try Expression(formula, of: [.w, .b]))
    #expect(found(objective, from: Parameters(w: 1, b: 1)) == nil)
  }
}
