import RunTesting
import Testing
import Trajectories

@testable import Descent

/// Compares runs with what PyTorch computed.
enum PyTorch {
  /// Where the reference runs on the course's line begin.
  static let start = Parameters(w: -15, b: -10)

  /// Expects that a method takes the steps of a reference run on the course's line, in every cell.
  static func expect(
    _ method: Method, learningRate: Double, batch: BatchSize, epochs: Int, takes file: String
  ) throws {
    try expect(
      trainer(
        method, learningRate: learningRate, on: LeastSquaresLine(.courseLine),
        TrainingPlan(start: start, batchSize: batch, epochs: epochs)),
      takes: file)
  }

  /// Expects that a method takes the steps of its two reference runs on the course's line: 50
  /// epochs of all samples, and 10 epochs of batches of 10.
  static func expect(_ method: Method, learningRate: Double) throws {
    try expect(
      method, learningRate: learningRate, batch: .all, epochs: 50,
      takes: "line_\(method.name)_batch60_50epochs.csv")
    try expect(
      method, learningRate: learningRate, batch: .count(10), epochs: 10,
      takes: "line_\(method.name)_batch10_10epochs.csv")
  }

  /// Expects that states are those of a reference run, in every cell to 1e-9 of its value.
  static func expect(_ states: some Sequence<Step>, takes file: String) throws {
    let format = TrajectoryCSV(namesRuns: false)
    let text = format.header + states.map { format.row($0, run: "") }.joined()
    let rows = Fixture.rows(of: text)
    let expected = try Fixture.rows(of: Fixture.text(file))
    #expect(rows.count == expected.count)
    for (row, expected) in zip(rows, expected) {
      #expect(row.keys.sorted() == expected.keys.sorted())
      for (column, expected) in expected {
        switch (row[column] ?? nil, expected) {
        case (nil, nil): break
        case (let value?, let expected?):
          #expect(relativeError(value, expected) <= 1e-9, "\(column) in \(row)")
        case (let value, let expected):
          Issue.record(
            "\(column) is \(String(describing: value)), not \(String(describing: expected))")
        }
      }
    }
  }

  /// Expects that each constant, set alone, leads from (−1.5, 2) to a state on Rosenbrock's valley
  /// in 25 updates, and that these are all constants there are.
  static func expect(
    _ method: Method, learningRate: Double,
    leadsTo ends: [(constant: String, value: Double, end: Parameters)]
  ) throws {
    #expect(ends.map(\.constant).sorted() == method.hyperparameters.map(\.name).sorted())
    for (constant, value, end) in ends {
      let last = try rosenbrock(method, learningRate: learningRate, [constant: value], updates: 25)
        .reduce(nil) { $1 }
      #expect(relativeError(last?.parameters.w ?? .nan, end.w) <= 1e-9, "w, \(constant)")
      #expect(relativeError(last?.parameters.b ?? .nan, end.b) <= 1e-9, "b, \(constant)")
    }
  }

  /// Expects that a schedule makes these learning rates out of 0.2, epoch by epoch.
  static func expect(
    _ schedule: Schedule, _ hyperparameters: [String: Double] = [:], epochs: Int,
    givesRates expected: [Double]
  ) throws {
    let rule = try #require(
      try schedule.makeSchedule(epochs: epochs, hyperparameters: hyperparameters))
    for (epoch, rate) in expected.enumerated() {
      let difference = rule.learningRate(inEpoch: epoch, from: 0.2) - rate
      #expect(abs(difference) <= 1e-15, "epoch \(epoch)")
    }
  }

  /// A run on Rosenbrock's valley from (−1.5, 2).
  static func rosenbrock(
    _ method: Method, learningRate: Double, _ hyperparameters: [String: Double] = [:], updates: Int,
    learningRateSchedule: (any LearningRateSchedule)? = nil
  ) throws -> AnySequence<Step> {
    try trainer(
      method, learningRate: learningRate, hyperparameters, on: Rosenbrock(),
      TrainingPlan(start: Parameters(w: -1.5, b: 2), epochs: updates),
      learningRateSchedule: learningRateSchedule)
  }

  /// A run of a method by its constants' names, as the command line makes it.
  static func trainer(
    _ method: Method, learningRate: Double, _ hyperparameters: [String: Double] = [:],
    on objective: some Objective, _ plan: TrainingPlan,
    learningRateSchedule: (any LearningRateSchedule)? = nil
  ) throws -> AnySequence<Step> {
    func open(_ optimizer: some Optimizer) throws -> AnySequence<Step> {
      AnySequence(
        try Trainer(
          descending: objective, by: optimizer, plan: plan,
          learningRateSchedule: learningRateSchedule))
    }
    return try open(
      method.makeOptimizer(learningRate: learningRate, hyperparameters: hyperparameters))
  }
}
