import Descent
import Experiments
import Testing

@testable import LossMap

@Suite struct SharedRunSettingsTests {
  private func settings(
    _ change: (inout TrainingRequest) -> Void = { _ in }
  ) throws -> SharedRunSettings {
    var request = TrainingRequest()
    change(&request)
    return try SharedRunSettings(request, for: Problem(fittingLineTo: .courseLine))
  }

  @Test func areTheCoursesUnlessTold() throws {
    let settings = try settings()
    #expect(settings.learningRate == 0.1 && settings.plan.epochs == 10)
    #expect(settings.plan.start == Parameters(w: -15, b: -10))
    #expect(settings.plan.shuffleSeed == nil && settings.plan.stopCriteria.isEmpty)
    #expect(settings.batchSize == nil)
  }

  @Test func stopCriteriaAdd() throws {
    let settings = try settings {
      $0.stopBelow = "0.01"
      $0.stopChange = "1e-6"
      $0.patience = "3"
      $0.epochs = "inf"
    }
    #expect(
      settings.plan.stopCriteria == [.below(0.01), .settled(change: 1e-6, patience: 3)])
    #expect(settings.plan.epochs == nil)
  }

  @Test func shufflingHasASeed() throws {
    #expect(try settings { $0.shuffle = true }.plan.shuffleSeed == 0)
    let seeded = try settings {
      $0.shuffle = true
      $0.seed = "42"
    }
    #expect(seeded.plan.shuffleSeed == 42)
    #expect(throws: RequestError.self) {
      try settings {
        $0.shuffle = true
        $0.seed = "-1"
      }
    }
    #expect(throws: RequestError.self) { try settings { $0.seed = "1" } }
  }

  @Test func aChangeIsAboveZero() {
    #expect(throws: RequestError.self) { try settings { $0.stopChange = "0" } }
  }
}
