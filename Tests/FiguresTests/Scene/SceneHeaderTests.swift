import Descent
import Experiments
import RunTesting
import Testing
import Trajectories

@testable import Figures

@Suite struct SceneHeaderTests {
  private func header(_ runs: RunSpec...) throws -> SceneHeader {
    SceneHeader(try Experiment(Problem(fittingLineTo: .courseLine), runs: runs))
  }

  @Test func saysWhichMethodAndWhichSettings() throws {
    let header = try header(courseRun(.sgd)).header
    #expect(header.title == "Stochastic gradient descent")
    #expect(
      header.details == [
        "ŷ = w·x + b", "mean squared error", "60 samples", "batch size 1", "learning rate 0.1",
        "from (−15, −10)",
      ])
  }

  @Test func saysOtherWordsWhereTheyAreGiven() throws {
    let experiment = try courseExperiment(courseRun(.bgd))
    let header = SceneHeader(experiment, title: "Week 3", subtitle: "the course's line").header
    #expect(header.title == "Week 3" && header.details == ["the course's line"])
  }

  @Test func saysWhatIsCompared() throws {
    let two = try header(courseRun(.bgd), courseRun(.sgd, learningRate: 0.05)).header
    #expect(two.title == "Batch and stochastic gradient descent")
    #expect(!two.details.contains { $0.hasPrefix("learning rate") })
    let three = try header(courseRun(.bgd), courseRun(.minibatch), courseRun(.sgd)).header
    #expect(three.title == "Batch, mini-batch and stochastic gradient descent")
    let named = try header(courseRun(.momentum), courseRun(.adam), courseRun(.sgd)).header
    #expect(named.title == "Momentum, Adam and stochastic gradient descent")
    let alike = try header(courseRun(.bgd), courseRun(.bgd, learningRate: 0.2)).header
    #expect(alike.title == "Batch gradient descent")
  }

  @Test func saysWhatWasSet() throws {
    var run = courseRun(.adam)
    run.schedule = .cosine
    run.hyperparameters = ["beta1": 0.5, "T_max": 4]
    #expect(
      try header(run).header.details == [
        "ŷ = w·x + b", "mean squared error", "60 samples", "learning rate 0.1",
        "cosine schedule", "T_max 4", "beta1 0.5", "from (−15, −10)",
      ])
    var other = run
    other.hyperparameters["beta1"] = 0.8
    let details = try header(run, other).header.details
    #expect(details.contains("cosine schedule") && details.contains("T_max 4"))
    #expect(!details.contains { $0.hasPrefix("beta1") })
  }

  @Test func countsWhereARunIs() throws {
    let one = try header(courseRun(.minibatch))
    #expect(one.header.counters.map(\.caption) == ["epoch", "update", "total loss"])
    #expect(one.values(at: Moment(time: 0, states: [0])) == ["0", "0", "835.2760"])
    #expect(one.values(at: Moment(time: 130, states: [13])).prefix(2) == ["2", "13"])
    let two = try header(courseRun(.bgd), courseRun(.sgd))
    #expect(two.header.counters.map(\.caption) == ["epochs", "samples"])
    #expect(two.values(at: Moment(time: 130, states: [2, 130])) == ["2", "130"])
  }

  /// Where no loss is known there is none to be counted.
  @Test func aPathWithoutLossesHasNoneInItsHeader() throws {
    let trajectory = Trajectory([Trajectory.State(iteration: 7, parameters: .zero, line: 2)])
    let words = SceneHeader(
      try Experiment(.unknownLoss, runs: [.recording(trajectory, label: "mine")]))
    #expect(words.header.counters.map(\.caption) == ["update"])
    #expect(words.values(at: Moment(time: 7, states: [0])) == ["7"])
    #expect(words.caption(at: Moment(time: 7, states: [0])) == "update 7")
  }
}
