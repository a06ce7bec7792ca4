// A job without a person in front of it: one figure, written as frames, as a PDF and as an
// interactive HTML viewer.
//
//     swift run BatchJob FOLDER

import LossMap

@main
struct Program {
  static func main() async throws {
    let folder = CommandLine.arguments.dropFirst().first ?? "."
    let plan = TrainingPlan(start: Parameters(w: -15, b: -10), batchSize: .count(20), epochs: 5)
    var figure = try Figure(
      [RunSpec(.minibatch, plan: plan), RunSpec(.adam, learningRate: 1, plan: plan)],
      on: Problem(fittingLineTo: .courseLine))
    figure.composition.size = Size(width: 960, height: 540)
    figure.settings.cadence = .epoch
    for output in ["frames", "figure.pdf", "page.html"] {
      try await figure.write(to: "\(folder)/\(output)") { done, total in
        if done == total { print("\(output): \(total) done") }
      }
      print("\(output) written")
    }
  }
}
