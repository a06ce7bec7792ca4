import CLibrary
import Descent
import Trajectories

extension Run {
  /// Takes a run that was recorded elsewhere.
  ///
  /// Losses are those of the problem, or the recorded ones where there is no loss to compute.
  ///
  /// - Parameters:
  ///   - trajectory: The states.
  ///   - label: What to call it.
  ///   - problem: What it was trained on.
  init(_ trajectory: Trajectory, label: String, on problem: Problem) {
    let recording = Recording(of: trajectory, on: problem)
    self.init(
      run: nil, label: label, problem: problem, batchSize: recording.batchSize,
      steps: Steps(recording), totalLosses: recording.totalLosses)
  }
}

/// A trajectory that was recorded elsewhere, and what it leaves untold.
///
/// Which batches it used is not recorded. Where its epochs are, batches are taken to be equal parts
/// of the data; otherwise every update is taken to use all data.
struct Recording: Sendable {
  /// What was recorded.
  let states: [Trajectory.State]
  /// The loss over all the data in each state.
  let totalLosses: [Double]
  private let pace: Pace
  private let ending: Step.Ending

  /// Looks at a trajectory of states on a problem.
  init(of trajectory: Trajectory, on problem: Problem) {
    states = trajectory.states
    let objective = problem.objective
    pace = Pace(of: states, sampleCount: objective.sampleCount)
    totalLosses =
      problem.hasUnknownLoss
      ? Recording.recordedLosses(of: states)
      : states.concurrentMap(inPiecesOf: Run.statesAtATime) {
        objective.loss(at: $0.parameters)
      }
    ending = trajectory.divergedAt.map { .diverged(iteration: $0) } ?? .completed
  }

  /// The number of samples that an update is taken to use.
  var batchSize: Int { pace.batchSize }

  /// A state, as if it had been computed here.
  @inline(__always)
  func step(at index: Int) -> Step {
    let state = states[index]
    let isFirstOfEpoch =
      index == 0 || state.epoch == nil || state.epoch != states[index - 1].epoch
    let isLast = index == states.count - 1
    return Step(
      epoch: state.epoch ?? state.iteration, iteration: state.iteration,
      samplesSeen: pace.samplesSeen(at: index, of: states), parameters: state.parameters,
      batchLoss: state.loss, totalLoss: isFirstOfEpoch || isLast ? totalLosses[index] : nil,
      ending: isLast ? ending : nil)
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
  /// The samples looked at before each state; nil where each update looked at as many.
  private let samplesSeen: [Int]?

  init(of states: [Trajectory.State], sampleCount: Int) {
    // One whole epoch tells the size of a batch; without data there are no samples to be counted.
    let firsts = sampleCount > 1 ? Pace.firstIterations(of: states) : [:]
    let lengths = firsts.compactMap { epoch, start in firsts[epoch + 1].map { $0 - start } }
    guard let length = lengths.max(), length > 0 else {
      batchSize = sampleCount
      samplesSeen = nil
      return
    }
    let batchSize = max(1, (sampleCount + length - 1) / length)
    self.batchSize = batchSize
    samplesSeen = states.map { state in
      guard let epoch = state.epoch, let start = firsts[epoch] else {
        return state.iteration * sampleCount
      }
      return epoch * sampleCount + min(sampleCount, (state.iteration - start) * batchSize)
    }
  }

  func samplesSeen(at index: Int, of states: [Trajectory.State]) -> Int {
    samplesSeen?[index] ?? states[index].iteration * batchSize
  }

  /// The iteration that each epoch begins with, as far as epochs are recorded.
  private static func firstIterations(of states: [Trajectory.State]) -> [Int: Int] {
    var first: [Int: Int] = [:]
    var last: Int?
    for state in states {
      // Iterations grow, so the first state of an epoch has the least.
      guard let epoch = state.epoch, epoch != last else { continue }
      first[epoch] = min(first[epoch] ?? .max, state.iteration)
      last = epoch
    }
    return first
  }
}
