import Descent
import RunTesting
import Testing

@testable import Experiments

@Suite struct RunWarningTests {
  /// For the course's line λmax is 6, so that gradient descent converges below a rate of ⅓.
  @Test func warnsOfALearningRateThatIsTooLarge() throws {
    let problem = Problem(fittingLineTo: .courseLine)
    let warning = courseRun(.bgd, learningRate: 0.34).learningRateWarning(on: problem)
    guard case .learningRateAboveLimit(learningRate: 0.34, let limit)? = warning else {
      Issue.record("\(String(describing: warning))")
      return
    }
    #expect(abs(limit - 0.333) < 5e-4)
    #expect(courseRun(.bgd, learningRate: 0.33).learningRateWarning(on: problem) == nil)
    // Nothing is known of these.
    #expect(courseRun(.sgd, learningRate: 9).learningRateWarning(on: problem) == nil)
    #expect(courseRun(.adam, learningRate: 9).learningRateWarning(on: problem) == nil)
    #expect(courseRun(.bgd, learningRate: 9).learningRateWarning(on: Problem(.booth)) == nil)
  }
}
