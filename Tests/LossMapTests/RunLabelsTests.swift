import Descent
import Testing

@testable import LossMap

@Suite struct RunLabelsTests {
  private func labels(_ runs: Run...) throws -> [String] {
    try runs.labels(sampleCount: 60)
  }

  @Test func areTheUsualAbbreviations() throws {
    #expect(
      try labels(courseRun(.bgd), courseRun(.sgd), courseRun(.minibatch)) == [
        "BGD", "SGD", "mini-batch 10",
      ])
  }

  @Test func runsThatWouldClashAreToldApart() throws {
    #expect(
      try labels(courseRun(.bgd), courseRun(.bgd, learningRate: 0.2), courseRun(.sgd)) == [
        "BGD, lr 0.1", "BGD, lr 0.2", "SGD",
      ])
    #expect(
      try labels(courseRun(.bgd), courseRun(.bgd, start: .zero)) == [
        "BGD, from -15.0/-10.0", "BGD, from 0.0/0.0",
      ])
    #expect(
      try labels(courseRun(.bgd, epochs: 3), courseRun(.bgd, epochs: 4)) == [
        "BGD, 3 epochs", "BGD, 4 epochs",
      ])
  }

  @Test func aLabelThatIsGivenIsKept() throws {
    #expect(
      try labels(courseRun(.bgd, label: "slow"), courseRun(.bgd, learningRate: 0.2)) == [
        "slow", "BGD",
      ])
  }

  @Test func equalLabelsAreRefused() {
    #expect(throws: InvalidSetting.self) {
      try labels(courseRun(.bgd, label: "a"), courseRun(.sgd, label: "a"))
    }
    #expect(throws: InvalidSetting.self) { try labels(courseRun(.bgd), courseRun(.bgd)) }
  }
}
