import ArgumentParser
import Descent
import Experiments
import LossMap
import Testing

@testable import LossMapCommand

@Suite struct RunSettingsTests {
  private func settings(_ arguments: String...) throws -> RunSettings {
    try RunSettings(
      TrainingOptions.parse(arguments), for: Problem(fittingLineTo: .courseLine))
  }

  @Test func areTheCoursesUnlessTold() throws {
    let settings = try settings()
    #expect(settings.learningRate == 0.1 && settings.plan.epochs == 10)
    #expect(settings.plan.start == Parameters(w: -15, b: -10))
    #expect(settings.plan.shuffleSeed == nil && settings.plan.stopCriteria.isEmpty)
    #expect(settings.batchSize == nil)
  }

  @Test func stopCriteriaAdd() throws {
    let settings = try settings(
      "--stop-below", "0.01", "--stop-change", "1e-6", "--patience", "3", "--epochs", "inf")
    #expect(
      settings.plan.stopCriteria == [.below(0.01), .settled(change: 1e-6, patience: 3)])
    #expect(settings.plan.epochs == nil)
  }

  @Test func shufflingHasASeed() throws {
    #expect(try settings("--shuffle").plan.shuffleSeed == 0)
    #expect(try settings("--shuffle", "--seed", "42").plan.shuffleSeed == 42)
    #expect(throws: Failure.self) { try settings("--shuffle", "--seed", "-1") }
  }

  @Test func aChangeIsAboveZero() {
    #expect(throws: Failure.self) { try settings("--stop-change", "0") }
  }
}
