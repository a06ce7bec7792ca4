import Descent
import Foundation

extension TrainedRun {
  /// Takes a run that was recorded elsewhere.
  ///
  /// Which batches it used is not recorded. Where its epochs are, batches are taken to be equal
  /// parts of the data; otherwise every update is taken to use all data. Losses are those of the
  /// problem, or the recorded ones where there is no loss to compute.
  ///
  /// - Parameters:
  ///   - trajectory: The states.
  ///   - label: What to call it.
  ///   - problem: What it was trained on.
  init(_ trajectory: Trajectory, label: String, on problem: Problem) {
    let states = trajectory.states
    let sampleCount = problem.objective.sampleCount
    let pace = Pace(of: states, sampleCount: sampleCount)
    let objective = problem.objective
    let totals =
      problem.isBare
      ? TrainedRun.recordedLosses(of: states) : states.map { objective.loss(at: $0.parameters) }
    var steps = states.indices.map { index -> Step in
      let state = states[index]
      let epoch = state.epoch ?? state.iteration
      let isFirstOfEpoch =
        index == 0 || state.epoch == nil || state.epoch != states[index - 1].epoch
      return Step(
        epoch: epoch, iteration: state.iteration, samplesSeen: pace.samplesSeen(at: state),
        parameters: state.parameters, batchLoss: state.loss,
        totalLoss: isFirstOfEpoch ? totals[index] : nil)
    }
    steps[steps.count - 1].totalLoss = totals[totals.count - 1]
    steps[steps.count - 1].ending =
      trajectory.divergedAt.map { .diverged(iteration: $0) } ?? .completed
    self.init(
      run: nil, label: label, problem: problem, batchSize: pace.batchSize, steps: steps,
      totalLosses: totals)
  }

  /// The recorded losses, and between them such that the curve is straight where losses are drawn
  /// by their logarithms; not a number where there are none.
  private static func recordedLosses(of states: [Trajectory.State]) -> [Double] {
    let hasTotals = states.contains { $0.totalLoss != nil }
    var losses = [Double](repeating: .nan, count: states.count)
    var last: Int?
    for (index, state) in states.enumerated() {
      guard let loss = hasTotals ? state.totalLoss : state.loss else { continue }
      losses[index] = loss
      if let last {
        for between in (last + 1)..<max(index, last + 1) {
          let share = Double(between - last) / Double(index - last)
          losses[between] = blend(losses[last], loss, share)
        }
      } else {
        losses.replaceSubrange(..<index, with: repeatElement(loss, count: index))
      }
      last = index
    }
    guard let last else { return losses }
    let rest = losses.count - last
    losses.replaceSubrange(last..., with: repeatElement(losses[last], count: rest))
    return losses
  }

  private static func blend(_ first: Double, _ second: Double, _ share: Double) -> Double {
    // A power takes long, and none is needed where nothing changes.
    guard first > 0, second > 0, first != second else { return first + (second - first) * share }
    return first * pow(second / first, share)
  }
}

/// How many samples the updates of a recorded run looked at.
private struct Pace {
  let batchSize: Int
  private let sampleCount: Int
  /// The iteration that each epoch begins with; nil where epochs are not recorded.
  private let firstIterations: [Int: Int]?

  init(of states: [Trajectory.State], sampleCount: Int) {
    self.sampleCount = sampleCount
    var first: [Int: Int] = [:]
    var last: Int?
    for state in states {
      // Iterations grow, so the first state of an epoch has the least.
      guard let epoch = state.epoch, epoch != last else { continue }
      first[epoch] = min(first[epoch] ?? .max, state.iteration)
      last = epoch
    }
    // One whole epoch tells the size of a batch.
    let lengths = first.compactMap { epoch, start in first[epoch + 1].map { $0 - start } }
    // Without data there are no samples to be counted.
    guard sampleCount > 1, let length = lengths.max(), length > 0 else {
      firstIterations = nil
      batchSize = sampleCount
      return
    }
    firstIterations = first
    batchSize = max(1, (sampleCount + length - 1) / length)
  }

  func samplesSeen(at state: Trajectory.State) -> Int {
    guard let epoch = state.epoch, let start = firstIterations?[epoch] else {
      return state.iteration * sampleCount
    }
    return epoch * sampleCount + min(sampleCount, (state.iteration - start) * batchSize)
  }
}
