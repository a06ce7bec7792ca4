import Descent
import Experiments
import Testing

@testable import LossMap

@Suite struct RunRequestTests {
  private let usual: SharedRunSettings

  init() throws {
    usual = try SharedRunSettings(
      TrainingRequest(), for: Problem(fittingLineTo: .courseLine))
  }

  @Test func ownSettingsGoBeforeSharedOnes() throws {
    var request = TrainingRequest()
    request.lr = "0.5"
    request.epochs = "3"
    request.batch = "6"
    request.start = "-1,-2"
    let settings = try SharedRunSettings(request, for: request.madeProblem())
    let common = try RunRequest("sgd").run(settings)
    #expect(common.learningRate == 0.5 && common.plan.epochs == 3)
    #expect(common.plan.batchSize == .count(6))
    #expect(common.plan.start == Parameters(w: -1, b: -2) && common.label == nil)
    let own = try RunRequest("sgd:lr=2,epochs=inf,batch=all,start=3/-4,label=A=B").run(settings)
    #expect(own.learningRate == 2 && own.plan.epochs == nil && own.plan.batchSize == .all)
    #expect(own.plan.start == Parameters(w: 3, b: -4) && own.label == "A=B")
  }

  @Test func methodsBringTheirBatches() throws {
    let sizes = try ["bgd", "sgd", "minibatch"].map {
      try RunRequest($0).run(usual).plan.batchSize
    }
    #expect(sizes == [.all, .count(1), .count(10)])
  }

  @Test func methodsHaveHyperparametersOfTheirOwn() throws {
    let run = try RunRequest("adam:beta1=0.5,eps=1e-6").run(usual)
    #expect(run.method.name == "adam" && run.schedule.name == "constant")
    #expect(run.hyperparameters == ["beta1": 0.5, "eps": 1e-6])
  }

  /// The keys of a schedule may stand before it.
  @Test func schedulesBringKeysWithThem() throws {
    let run = try RunRequest("sgd:gamma=0.5,schedule=step").run(usual)
    #expect(run.schedule.name == "step" && run.hyperparameters == ["gamma": 0.5])
    #expect(throws: RequestError.self) {
      try RunRequest("sgd:gamma=0.5,schedule=cosine").run(usual)
    }
  }

  @Test func aFileIsNoMethod() throws {
    #expect(RunRequest("a/b.CSV").isFile && RunRequest("a.jsonl").isFile)
    #expect(!RunRequest("sgd").isFile && !RunRequest("csv").isFile)
    #expect(throws: RequestError.self) { try RunRequest("a.csv").run(usual) }
  }
}
