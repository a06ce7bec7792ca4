import Descent
import Testing

@testable import Experiments

@Suite struct ProblemTests {
  @Test func fitsALine() throws {
    let problem = Problem(fittingLineTo: .courseLine)
    let fit = try #require(problem.fit)
    #expect(fit.prediction(for: 2, at: Parameters(w: 3, b: -1)) == 5)
    #expect(problem.details == ["ŷ = w·x + b", "mean squared error"])
    #expect(problem.objective.sampleCount == 60 && problem.names == ("w (slope)", "b (intercept)"))
    #expect(problem.objective is LeastSquaresLine)
  }

  @Test func fitsAnyModelByAnyLoss() throws {
    let logistic = try Problem(fitting: Logistic(), to: .courseStep, by: CrossEntropy())
    #expect(logistic.details == ["ŷ = σ(w·x + b)", "mean cross-entropy"])
    #expect(logistic.names == ("w (weight)", "b (bias)"))
    // σ(0) = 1/2 costs ln 2, whatever the target.
    #expect(abs(logistic.objective.loss(at: .zero) - 0.6931471805599453) < 1e-15)
    let wave = try Problem(fitting: ExpressionModel("w*sin(b*x)"), to: .courseLine, by: HuberLoss())
    #expect(wave.details[0] == "ŷ = w*sin(b*x)" && wave.names == ("w", "b"))
  }

  @Test func refusesTargetsThatALossCannotUse() {
    #expect(throws: InvalidSetting.self) {
      try Problem(fitting: Logistic(), to: .courseLine, by: CrossEntropy())
    }
  }

  @Test func aNamedSurfaceBringsWhatItTakesToShowIt() {
    let problem = Problem(.rosenbrock)
    #expect(problem.fit == nil && problem.details[0] == "rosenbrock")
    #expect(problem.start == NamedSurface.rosenbrock.start && problem.learningRate == 0.001)
    #expect(problem.window?.contains(SIMD2(1, 1)) == true)
  }

  @Test func aFormulaIsASurface() throws {
    let problem = Problem(try Expression("(1-w)^2 + b^2", of: [.w, .b]))
    #expect(problem.objective.loss(at: Parameters(w: 3, b: 2)) == 8)
    #expect(problem.start == nil && problem.window == nil)
  }
}
