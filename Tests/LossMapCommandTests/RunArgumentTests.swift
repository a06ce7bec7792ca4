import ArgumentParser
import Descent
import Experiments
import LossMap
import Testing

@testable import LossMapCommand

@Suite struct RunArgumentTests {
  @Test func ownSettingsGoBeforeCommonOnes() throws {
    let options = try TrainingOptions.parse(
      ["sgd", "--lr", "0.5", "--epochs", "3", "--batch", "6", "--start", "-1,-2"])
    let settings = try RunSettings(options, for: options.problem())
    let common = try RunArgument("sgd").run(settings)
    #expect(common.learningRate == 0.5 && common.plan.epochs == 3)
    #expect(common.plan.batchSize == .count(6))
    #expect(common.plan.start == Parameters(w: -1, b: -2) && common.label == nil)
    let own = try RunArgument("sgd:lr=2,epochs=inf,batch=all,start=3/-4,label=A=B").run(settings)
    #expect(own.learningRate == 2 && own.plan.epochs == nil && own.plan.batchSize == .all)
    #expect(own.plan.start == Parameters(w: 3, b: -4) && own.label == "A=B")
  }

  @Test func methodsBringTheirBatches() throws {
    let settings = try RunSettings(
      TrainingOptions.parse([]), for: Problem(fittingLineTo: .courseLine))
    let sizes = try ["bgd", "sgd", "minibatch"].map {
      try RunArgument($0).run(settings).plan.batchSize
    }
    #expect(sizes == [.all, .count(1), .count(10)])
  }

  @Test func methodsHaveConstantsOfTheirOwn() throws {
    let settings = try RunSettings(
      TrainingOptions.parse([]), for: Problem(fittingLineTo: .courseLine))
    let run = try RunArgument("adam:beta1=0.5,eps=1e-6").run(settings)
    #expect(run.method.name == "adam" && run.schedule.name == "constant")
    #expect(run.hyperparameters == ["beta1": 0.5, "eps": 1e-6])
  }

  /// The keys of a schedule may stand before it.
  @Test func schedulesBringKeysWithThem() throws {
    let settings = try RunSettings(
      TrainingOptions.parse([]), for: Problem(fittingLineTo: .courseLine))
    let run = try RunArgument("sgd:gamma=0.5,schedule=step").run(settings)
    #expect(run.schedule.name == "step" && run.hyperparameters == ["gamma": 0.5])
    #expect(throws: Failure.self) {
      try RunArgument("sgd:gamma=0.5,schedule=cosine").run(settings)
    }
  }

  @Test func aMinusAtTheBeginningStillParses() throws {
    for arguments in [["--start", "-15,-10"], ["--start=-15,-10"]] {
      let settings = try RunSettings(
        TrainingOptions.parse(arguments), for: Problem(fittingLineTo: .courseLine))
      #expect(settings.plan.start == Parameters(w: -15, b: -10))
    }
  }
}
