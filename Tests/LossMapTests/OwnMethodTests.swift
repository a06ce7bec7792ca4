import LossMap
import Testing

/// A quartic bowl, w⁴ + b⁴, with its gradient (4w³, 4b³).
private struct QuarticBowl: Objective {
  let sampleCount = 1
  let minimum: Minimum? = .point(.zero)

  func loss(at parameters: Parameters) -> Double {
    let (w, b) = (parameters.w, parameters.b)
    return w * w * w * w + b * b * b * b
  }

  func lossAndGradient(
    at parameters: Parameters, over batch: Batch
  ) -> (loss: Double, gradient: Parameters) {
    let (w, b) = (parameters.w, parameters.b)
    return (loss(at: parameters), Parameters(w: 4 * w * w * w, b: 4 * b * b * b))
  }
}

/// Steps of one learning rate against the sign of each partial derivative.
private struct SignDescent: Optimizer {
  var learningRate = 1.0

  mutating func update(_ parameters: inout Parameters, along gradient: Parameters) {
    parameters.w -= gradient.w > 0 ? learningRate : gradient.w < 0 ? -learningRate : 0
    parameters.b -= gradient.b > 0 ? learningRate : gradient.b < 0 ? -learningRate : 0
  }
}

/// Objectives and optimizers of a user, with `LossMap` alone.
@Suite struct OwnMethodTests {
  private let problem = Problem(QuarticBowl(), named: "w⁴ + b⁴")

  private func run(_ method: Method, learningRate: Double) -> RunSpec {
    RunSpec(
      method, learningRate: learningRate,
      plan: TrainingPlan(start: Parameters(w: 1, b: -0.5), epochs: 2))
  }

  /// From (1, −½) by steps of ¼: (¾, −¼), (½, 0).
  @Test func anOptimizerOfOnesOwnTakesItsSteps() throws {
    let figure = try Figure(
      [run(Method(SignDescent(), named: "sign descent"), learningRate: 0.25)], on: problem)
    let states = figure.experiment.runs[0].steps.map(\.parameters)
    #expect(
      states == [
        Parameters(w: 1, b: -0.5), Parameters(w: 0.75, b: -0.25), Parameters(w: 0.5, b: 0),
      ])
    #expect(figure.experiment.runs[0].label == "sign descent")
  }

  /// From (1, −½) with gradient (4, −½): by a rate of 0.1 to (0.6, −0.45).
  @Test func anObjectiveOfOnesOwnIsDescended() throws {
    let figure = try Figure([run(.bgd, learningRate: 0.1)], on: problem)
    let second = figure.experiment.runs[0].steps[1].parameters
    #expect(abs(second.w - 0.6) < 1e-15 && abs(second.b + 0.45) < 1e-15)
    let png = try figure.bytes(as: "png")
    #expect(png.starts(with: [0x89, 0x50, 0x4E, 0x47]))
    #expect(throws: RequestError.self) { try figure.bytes(as: "docx") }
  }

  /// Two runs by one method do not share what the first has learned.
  @Test func eachRunHasAFreshOptimizer() throws {
    var first = run(Method(SignDescent(), named: "a"), learningRate: 0.25)
    first.label = "first"
    var second = first
    second.label = "second"
    let figure = try Figure([first, second], on: problem)
    let ends = figure.experiment.runs.map { $0.steps[2].parameters }
    #expect(ends[0] == ends[1])
  }
}
