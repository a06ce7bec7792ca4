import RunTesting
import Testing

@testable import Descent

@Suite struct SurfaceObjectiveTests {
  private func rosenbrock() throws -> SurfaceObjective {
    SurfaceObjective(try Expression("(1-w)^2 + 100*(b-w^2)^2", of: [.w, .b]))
  }

  /// Rosenbrock's function and its gradient, written out.
  @Test func evaluatesTheFormulaAndItsGradient() throws {
    let (w, b) = (-1.2, 1.0)
    let objective = try rosenbrock()
    let (loss, gradient) = objective.lossAndGradient(
      at: Parameters(w: w, b: b), over: Batch(0..<1))
    #expect(relativeError(loss, 24.2) < 1e-14)
    #expect(relativeError(gradient.w, -2 * (1 - w) - 400 * w * (b - w * w)) < 1e-14)
    #expect(relativeError(gradient.b, 200 * (b - w * w)) < 1e-14)
    #expect(objective.loss(at: Parameters(w: w, b: b)) == loss)
    #expect(objective.minimum == nil)
  }

  @Test func anEpochIsOneUpdate() throws {
    let trainer = try Trainer(
      descending: try rosenbrock(), by: GradientDescent(learningRate: 0.001),
      plan: TrainingPlan(start: Parameters(w: -1.2, b: 1), epochs: 7))
    let steps = Array(trainer)
    #expect(steps.map(\.epoch) == Array(0...7))
    #expect(steps.map(\.iteration) == Array(0...7))
    #expect(steps.allSatisfy { $0.totalLoss != nil })
  }
}
