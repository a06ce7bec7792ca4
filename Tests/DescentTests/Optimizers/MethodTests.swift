import Foundation
import Testing

@testable import Descent

@Suite struct MethodTests {
  @Test func areFoundByDifferentNames() {
    #expect(Set(Method.all.map(\.name)).count == Method.all.count)
    #expect(
      Method.all.map(\.name) == [
        "bgd", "sgd", "minibatch", "momentum", "nesterov", "adagrad", "adadelta", "rmsprop",
        "adam", "adamw", "adamax", "nadam", "rprop",
      ])
  }

  @Test func haveTheBatchesTheirNamesPromise() throws {
    #expect(try Method.bgd.batchSize.resolved(for: 60) == 60)
    #expect(try Method.sgd.batchSize.resolved(for: 60) == 1)
    #expect(try Method.minibatch.batchSize.resolved(for: 60) == 10)
    #expect(Method.all.dropFirst(3).allSatisfy { $0.batchSize == .all })
  }

  /// A picture says what was done, not what it was called.
  @Test func gradientDescentIsNamedAfterItsBatches() {
    #expect(Method.sgd.title(batchSize: 60, of: 60) == "Batch gradient descent")
    #expect(Method.bgd.title(batchSize: 1, of: 60) == "Stochastic gradient descent")
    #expect(Method.minibatch.title(batchSize: 10, of: 60) == "Mini-batch gradient descent")
    #expect(Method.sgd.label(batchSize: 60, of: 60) == "BGD")
    #expect(Method.bgd.label(batchSize: 1, of: 60) == "SGD")
    #expect(Method.minibatch.label(batchSize: 12, of: 60) == "mini-batch 12")
  }

  @Test func theOthersAreNamedAfterTheirRules() {
    let titles = Method.all.dropFirst(3).map { $0.title(batchSize: 10, of: 60) }
    #expect(
      titles == [
        "Momentum", "Nesterov momentum", "AdaGrad", "Adadelta", "RMSprop", "Adam", "AdamW",
        "AdaMax", "NAdam", "Rprop",
      ])
    #expect(Method.all.dropFirst(3).map { $0.label(batchSize: 10, of: 60) } == titles)
  }

  /// The defaults of PyTorch 2.4.1, but the momentum of 0.9 that gives two methods their names.
  @Test func haveThePublishedConstants() {
    let adam = ["beta1": 0.9, "beta2": 0.999, "eps": 1e-8, "weight_decay": 0]
    let expected: [String: [String: Double]] = [
      "bgd": ["weight_decay": 0], "sgd": ["weight_decay": 0], "minibatch": ["weight_decay": 0],
      "momentum": ["momentum": 0.9, "weight_decay": 0],
      "nesterov": ["momentum": 0.9, "weight_decay": 0],
      "adagrad": [
        "lr_decay": 0, "initial_accumulator_value": 0, "eps": 1e-10, "weight_decay": 0,
      ],
      "adadelta": ["rho": 0.9, "eps": 1e-6, "weight_decay": 0],
      "rmsprop": ["alpha": 0.99, "eps": 1e-8, "weight_decay": 0, "momentum": 0],
      "adam": adam, "adamax": adam,
      "adamw": adam.merging(["weight_decay": 0.01]) { $1 },
      "nadam": adam.merging(["momentum_decay": 0.004]) { $1 },
      "rprop": ["etaminus": 0.5, "etaplus": 1.2, "step_size_min": 1e-6, "step_size_max": 50],
    ]
    for method in Method.all {
      let defaults = method.hyperparameters.map { ($0.name, $0.defaultValue ?? .nan) }
      #expect(Dictionary(uniqueKeysWithValues: defaults) == expected[method.name], "\(method.name)")
    }
  }

  @Test(arguments: [0.0, -0.1, .infinity, .nan])
  func refuseALearningRateThatIsNone(rate: Double) {
    #expect(throws: InvalidSetting.self) { try Method.adam.makeOptimizer(learningRate: rate) }
  }

  @Test func refuseConstantsThatTheyLack() {
    #expect(throws: InvalidSetting.self) {
      try Method.adam.makeOptimizer(learningRate: 1, hyperparameters: ["rho": 0.5])
    }
    #expect(throws: InvalidSetting.self) {
      try Method.adam.makeOptimizer(learningRate: 1, hyperparameters: ["beta2": 1])
    }
  }

  @Test func areAllInTheDocumentation() throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let text = try String(
      contentsOf: folder.appending(path: "Documentation/Methods.md"), encoding: .utf8)
    let names =
      Method.all.flatMap { [$0.name] + $0.hyperparameters.map(\.name) }
      + Schedule.all.flatMap { [$0.name] + $0.hyperparameters(epochs: 10).map(\.name) }
    for name in names { #expect(text.contains("`\(name)`"), "\(name)") }
  }
}
