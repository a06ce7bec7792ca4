import Descent
import RunTesting
import Testing

@testable import Experiments

@Suite struct RunLabelsTests {
  private func labels(_ runs: RunSpec...) throws -> [String] {
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

  @Test func runsOfOneMethodAreToldApartByTheirOwnSettings() throws {
    let plain = courseRun(.adam)
    var quick = courseRun(.adam)
    quick.hyperparameters = ["beta1": 0.5, "eps": 1e-6]
    #expect(try labels(plain, quick) == ["Adam", "Adam, beta1 0.5, eps 1e-06"])
    var quicker = quick
    quicker.hyperparameters["beta1"] = 0
    #expect(try labels(quick, quicker) == ["Adam, beta1 0.5", "Adam, beta1 0"])
    #expect(
      try labels(courseRun(.adam, batch: .count(10)), plain) == [
        "Adam, batch 10", "Adam, batch 60",
      ])
    var falling = courseRun(.adam)
    falling.schedule = .cosine
    var waving = falling
    waving.hyperparameters = ["T_max": 4]
    #expect(try labels(falling, waving) == ["Adam", "Adam, T_max 4"])
    #expect(
      try labels(plain, falling, waving) == [
        "Adam", "Adam, cosine schedule", "Adam, cosine schedule, T_max 4",
      ])
    // Its default is the value it has anyway.
    var same = courseRun(.adam)
    same.hyperparameters = ["beta1": 0.9]
    #expect(throws: InvalidSetting.self) { try labels(plain, same) }
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
