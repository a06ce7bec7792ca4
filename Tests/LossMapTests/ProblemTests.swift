import Descent
import Testing

@testable import LossMap

@Suite struct ProblemTests {
  @Test func fitsALine() {
    let problem = Problem(fittingLineTo: .courseLine)
    #expect(problem.prediction(for: 2, at: Parameters(w: 3, b: -1)) == 5)
    #expect(problem.lossName == "mean squared error" && problem.model.formula == "w·x + b")
    #expect(problem.objective.sampleCount == 60)
  }
}
