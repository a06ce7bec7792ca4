import RunTesting
import Testing

@testable import Descent

@Suite struct ScheduleTests {
  @Test func areFoundByTheirNames() {
    #expect(
      Schedule.all.map(\.name) == ["constant", "step", "exponential", "cosine", "warmup"])
  }

  @Test func constantIsNoRuleAtAll() throws {
    #expect(try Schedule.constant.makeSchedule(epochs: nil) == nil)
    #expect(Schedule.constant.hyperparameters(epochs: 10).isEmpty)
  }

  /// A run sets constants of both under one roof.
  @Test func shareNoNameWithMethods() {
    let names = Set(Method.all.flatMap { $0.hyperparameters.map(\.name) })
    let schedules = Schedule.all.flatMap { $0.hyperparameters(epochs: 10).map(\.name) }
    #expect(names.isDisjoint(with: schedules))
  }

  @Test func takeTheirLengthFromTheRun() {
    func value(_ schedule: Schedule, epochs: Int?) -> Double? {
      schedule.hyperparameters(epochs: epochs)[0].defaultValue
    }
    #expect(value(.step, epochs: 10) == 3 && value(.step, epochs: 1) == 1)
    #expect(value(.cosine, epochs: 50) == 50)
    #expect(value(.step, epochs: nil) == nil && value(.cosine, epochs: nil) == nil)
    #expect(value(.warmup, epochs: nil) == 1.0 / 3)
  }

  @Test(arguments: [(Schedule.step, "step_size"), (.cosine, "T_max")])
  func needALengthWhereTheRunHasNone(schedule: Schedule, constant: String) throws {
    #expect(throws: InvalidSetting.self) { try schedule.makeSchedule(epochs: nil) }
    let rule = try #require(try schedule.makeSchedule(epochs: nil, hyperparameters: [constant: 2]))
    #expect(rule.learningRate(inEpoch: 1, from: 1) > rule.learningRate(inEpoch: 2, from: 1))
  }

  @Test func refuseConstantsOutOfRange() {
    #expect(throws: InvalidSetting.self) {
      try Schedule.step.makeSchedule(epochs: 10, hyperparameters: ["step_size": 0])
    }
    #expect(throws: InvalidSetting.self) {
      try Schedule.cosine.makeSchedule(epochs: 10, hyperparameters: ["gamma": 0.5])
    }
  }

  /// Where PyTorch 2.4.1 ends after 8 epochs on the course's line, its scheduler stepped once an
  /// epoch.
  @Test(arguments: [
    // SGD(lr=0.05), batches of 20, StepLR(step_size=3, gamma=0.5)
    Case(
      .bgd, 0.05, 20, .step, ["step_size": 3, "gamma": 0.5], 1.024278073331522,
      -2.9413476633529094),
    // SGD(lr=0.05), batches of 20, ExponentialLR(gamma=0.9)
    Case(.bgd, 0.05, 20, .exponential, [:], 1.036789468962093, -2.534591134469125),
    // Adam(lr=1), batches of 20, CosineAnnealingLR(T_max=8)
    Case(.adam, 1, 20, .cosine, [:], -4.479363045729172, -7.665298234537525),
    // SGD(lr=0.05), batches of 20, LinearLR()
    Case(.bgd, 0.05, 20, .warmup, [:], 1.1041582999071504, -2.2303563023423103),
    // Adagrad(lr=4), batches of 20, StepLR(step_size=2)
    Case(.adagrad, 4, 20, .step, [:], -4.299394680264507, -7.052242543508743),
    // Rprop(lr=0.5), all samples, LinearLR(): only the first step size is a learning rate.
    Case(.rprop, 0.5, 60, .warmup, [:], -12.250152533333337, -7.2501525333333365),
  ])
  func leadWherePyTorchEnds(run: Case) throws {
    let rule = try run.schedule.makeSchedule(epochs: 8, hyperparameters: run.hyperparameters)
    let last = try PyTorch.trainer(
      run.method, learningRate: run.learningRate, on: LeastSquaresLine(.courseLine),
      TrainingPlan(start: PyTorch.start, batchSize: .count(run.batch), epochs: 8),
      learningRateSchedule: rule
    ).reduce(nil) { $1 }
    #expect(relativeError(last?.parameters.w ?? .nan, run.end.w) <= 1e-9)
    #expect(relativeError(last?.parameters.b ?? .nan, run.end.b) <= 1e-9)
  }

  /// By Adam(lr=0.05) and CosineAnnealingLR(T_max=25) of PyTorch 2.4.1, stepped after each update.
  @Test func stepEachUpdateWhereThereAreNoData() throws {
    let last = try PyTorch.rosenbrock(
      .adam, learningRate: 0.05, updates: 25,
      learningRateSchedule: Schedule.cosine.makeSchedule(epochs: 25)
    ).reduce(nil) { $1 }
    #expect(relativeError(last?.parameters.w ?? .nan, -1.4143262978977715) <= 1e-9)
    #expect(relativeError(last?.parameters.b ?? .nan, 2.0412015099079452) <= 1e-9)
  }

  /// A scheduled run, and where it ends.
  struct Case: Sendable {
    var method: Method
    var learningRate: Double
    var batch: Int
    var schedule: Schedule
    var hyperparameters: [String: Double]
    var end: Parameters

    init(
      _ method: Method, _ learningRate: Double, _ batch: Int, _ schedule: Schedule,
      _ hyperparameters: [String: Double], _ w: Double, _ b: Double
    ) {
      self.method = method
      self.learningRate = learningRate
      self.batch = batch
      self.schedule = schedule
      self.hyperparameters = hyperparameters
      end = Parameters(w: w, b: b)
    }
  }
}
