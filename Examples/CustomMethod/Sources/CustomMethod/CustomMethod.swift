// An objective and an optimizer of one's own, drawn beside gradient descent.
//
//     swift run CustomMethod FOLDER

import LossMap

/// A narrow valley, w⁴ + 10·(b − w)², with its gradient.
struct QuarticValley: Objective {
  let sampleCount = 1
  let minimum: Minimum? = .point(Parameters(w: 0, b: 0))

  func loss(at parameters: Parameters) -> Double {
    let (w, b) = (parameters.w, parameters.b)
    return w * w * w * w + 10 * (b - w) * (b - w)
  }

  func lossAndGradient(
    at parameters: Parameters, over batch: Batch
  ) -> (loss: Double, gradient: Parameters) {
    let (w, b) = (parameters.w, parameters.b)
    let gradient = Parameters(w: 4 * w * w * w - 20 * (b - w), b: 20 * (b - w))
    return (loss(at: parameters), gradient)
  }
}

/// Steps of one learning rate against the sign of each partial derivative.
struct SignDescent: Optimizer {
  var learningRate = 0.05

  mutating func update(_ parameters: inout Parameters, along gradient: Parameters) {
    parameters.w -= gradient.w == 0 ? 0 : gradient.w > 0 ? learningRate : -learningRate
    parameters.b -= gradient.b == 0 ? 0 : gradient.b > 0 ? learningRate : -learningRate
  }
}

@main
struct Program {
  static func main() async throws {
    let folder = CommandLine.arguments.dropFirst().first ?? "."
    let plan = TrainingPlan(start: Parameters(w: -1.5, b: 1), epochs: 60)
    let runs = [
      RunSpec(Method(SignDescent(), named: "sign descent"), learningRate: 0.05, plan: plan),
      RunSpec(.bgd, learningRate: 0.03, plan: plan),
    ]
    let problem = Problem(QuarticValley(), named: "w⁴ + 10·(b − w)²")
    try await Figure(runs, on: problem).write(to: folder + "/custom.png")
  }
}
