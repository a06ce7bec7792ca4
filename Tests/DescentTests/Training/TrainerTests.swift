import Testing

@testable import Descent

@Suite struct TrainerTests {
  /// The runs that PyTorch made, by the names of their files.
  static let references: [(file: String, batch: BatchSize, learningRate: Double, epochs: Int)] = [
    ("line_bgd_lr0.1_10epochs.csv", .all, 0.1, 10),
    ("line_bgd_lr0.2_15epochs.csv", .all, 0.2, 15),
    ("line_bgd_lr0.34_diverges_40epochs.csv", .all, 0.34, 40),
    ("line_sgd_lr0.1_10epochs.csv", .count(1), 0.1, 10),
    ("line_minibatch5_lr0.1_10epochs.csv", .count(5), 0.1, 10),
    ("line_minibatch7_lr0.1_10epochs.csv", .count(7), 0.1, 10),
    ("line_minibatch10_lr0.1_10epochs.csv", .count(10), 0.1, 10),
    ("line_minibatch20_lr0.1_10epochs.csv", .count(20), 0.1, 10),
  ]

  @Test(arguments: references.indices)
  func reproducesPyTorch(index: Int) throws {
    let reference = Self.references[index]
    try PyTorch.expect(
      .bgd, learningRate: reference.learningRate, batch: reference.batch,
      epochs: reference.epochs, takes: reference.file)
  }

  /// Data on a line without noise, whose best fit has the loss zero.
  private func perfectLine() throws -> LeastSquaresLine {
    LeastSquaresLine(try DataSet(name: "perfect", x: [-1, 0, 1, 2], y: [-1, 1, 3, 5]))
  }

  private func steps(
    _ objective: some Objective, learningRate: Double = 0.1, _ plan: TrainingPlan
  ) throws -> [Step] {
    Array(
      try Trainer(
        descending: objective, by: GradientDescent(learningRate: learningRate), plan: plan))
  }

  @Test func hasOneStateMoreThanUpdates() throws {
    // 60 samples in batches of 7 are 8 whole batches and one of 4.
    let steps = try steps(
      LeastSquaresLine(.courseLine),
      TrainingPlan(start: .zero, batchSize: .count(7), epochs: 3))
    #expect(steps.count == 3 * 9 + 1)
    #expect(steps[8].batch?.count == 4)
    #expect(steps[8].batch?.samples(of: 60) == [56, 57, 58, 59])
    #expect(steps.map(\.epoch) == (0...2).flatMap { Array(repeating: $0, count: 9) } + [3])
    #expect(steps.map(\.iteration) == Array(0...27))
    #expect(steps.last?.samplesSeen == 180)
    #expect(steps.last?.ending == .completed)
    #expect(steps.dropLast().allSatisfy { $0.ending == nil && $0.batchLoss != nil })
    #expect(steps.last?.batchLoss == nil)
    #expect(steps.indices.filter { steps[$0].totalLoss != nil } == [0, 9, 18, 27])
  }

  @Test func computesNothingBeforeItIsAskedFor() throws {
    let counter = CountingObjective()
    let trainer = try Trainer(
      descending: counter, by: GradientDescent(learningRate: 0.1),
      plan: TrainingPlan(start: .zero, epochs: nil, stopCriteria: [.below(-1)]))
    let before = counter.calls.value
    var iterator = trainer.makeIterator()
    _ = iterator.next()
    _ = iterator.next()
    // One gradient for each state handed out, and one of the state that is looked ahead at.
    #expect(counter.calls.value - before == 3)
  }

  @Test func stopsBelowALoss() throws {
    let steps = try steps(
      perfectLine(),
      TrainingPlan(
        start: Parameters(w: 5, b: 5), epochs: nil, stopCriteria: [.below(0.01)]))
    let losses = steps.compactMap(\.totalLoss)
    #expect(steps.last?.ending == .stopped(.below(0.01)))
    #expect(losses.last.map { $0 < 0.01 } == true)
    #expect(losses.dropLast().allSatisfy { $0 >= 0.01 })
  }

  @Test func stopsAtOnceWhereTheStartIsGoodEnough() throws {
    let steps = try steps(
      perfectLine(),
      TrainingPlan(start: Parameters(w: 2, b: 1), epochs: 5, stopCriteria: [.below(0.5)]))
    #expect(steps.count == 1)
    #expect(steps[0].totalLoss == 0)
    #expect(steps[0].batchLoss == nil)
  }

  @Test func stopsWhenTheLossSettles() throws {
    let criterion = StopCriterion.settled(change: 0.05, patience: 3)
    let steps = try steps(
      perfectLine(),
      TrainingPlan(start: Parameters(w: 5, b: 5), epochs: nil, stopCriteria: [criterion]))
    let losses = steps.compactMap(\.totalLoss)
    let changes = zip(losses, losses.dropFirst()).map { abs($0 - $1) }
    #expect(steps.last?.ending == .stopped(criterion))
    #expect(changes.suffix(3).allSatisfy { $0 < 0.05 })
    #expect(changes.dropLast(3).last.map { $0 >= 0.05 } == true)
  }

  @Test func endsWhereNumbersLeaveTheFiniteRange() throws {
    let steps = try steps(
      LeastSquaresLine(.courseLine), learningRate: 10,
      TrainingPlan(start: Parameters(w: -15, b: -10), batchSize: .count(1), epochs: 100))
    guard let last = steps.last else { return }
    #expect(last.ending == .diverged(iteration: last.iteration + 1))
    #expect(last.batch == nil && last.batchLoss == nil)
    for step in steps {
      #expect(step.parameters.isFinite)
      #expect(step.batchLoss?.isFinite ?? true)
      #expect(step.totalLoss?.isFinite ?? true)
    }
    #expect(steps.last?.iteration == steps.count - 1)
  }

  @Test func shufflesEachEpochAnewAndCompletely() throws {
    let plan = TrainingPlan(
      start: .zero, batchSize: .count(7), epochs: 4, shuffleSeed: 3)
    let once = try steps(LeastSquaresLine(.courseLine), plan)
    let again = try steps(LeastSquaresLine(.courseLine), plan)
    #expect(once == again)
    let epochs = Dictionary(grouping: once.dropLast(), by: \.epoch).mapValues { steps in
      steps.flatMap { $0.batch?.samples(of: 60) ?? [] }
    }
    #expect(epochs.values.allSatisfy { $0.sorted() == Array(0..<60) })
    #expect(Set(epochs.values).count == 4)
  }
}

/// An objective that counts how often its gradient is asked for.
private struct CountingObjective: Objective {
  final class Counter: @unchecked Sendable {
    // Only one test, in one task, holds this counter.
    var value = 0
  }

  let calls = Counter()
  let sampleCount = 1
  let minimum: Minimum? = nil

  func loss(at parameters: Parameters) -> Double {
    1
  }

  func lossAndGradient(
    at parameters: Parameters, over batch: Batch
  ) -> (loss: Double, gradient: Parameters) {
    calls.value += 1
    return (1, Parameters(w: 1, b: 1))
  }
}
