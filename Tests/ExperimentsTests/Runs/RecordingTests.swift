import Descent
import RunTesting
import Testing
import Trajectories

@testable import Experiments

@Suite struct RecordingTests {
  private let problem = Problem(fittingLineTo: .courseLine)

  /// States as a file of ours would record them.
  private func trajectory(of run: RunSpec) throws -> (Trajectory, Run) {
    let trained = try Run(run, label: "own", on: problem)
    let states = trained.steps.enumerated().map { index, step in
      Trajectory.State(
        epoch: step.epoch, iteration: step.iteration, parameters: step.parameters,
        loss: step.batchLoss, totalLoss: step.totalLoss, line: index + 2)
    }
    return (Trajectory(states), trained)
  }

  /// What is written and read again is the same run: its clock, its epochs and its losses.
  @Test(arguments: [
    courseRun(.bgd), courseRun(.sgd), courseRun(.minibatch),
    courseRun(.minibatch, batch: .count(7)),
  ])
  func isTheRunThatWasRecorded(run: RunSpec) throws {
    let (trajectory, trained) = try trajectory(of: run)
    let recorded = Run(trajectory, label: "recorded", on: problem)
    #expect(recorded.run == nil && recorded.batchSize == trained.batchSize)
    #expect(recorded.totalLosses == trained.totalLosses)
    #expect(recorded.steps.map(\.samplesSeen) == trained.steps.map(\.samplesSeen))
    #expect(recorded.steps.map(\.epoch) == trained.steps.map(\.epoch))
    #expect(recorded.steps.map { $0.totalLoss != nil } == trained.steps.map { $0.totalLoss != nil })
    #expect(recorded.steps.last?.ending == .completed)
  }

  @Test func withoutEpochsEveryUpdateIsOne() {
    let states = (0...2).map {
      Trajectory.State(iteration: $0, parameters: Parameters(w: Double($0), b: 0), line: $0 + 2)
    }
    let run = Run(Trajectory(states), label: "bare", on: problem)
    #expect(run.steps.map(\.epoch) == [0, 1, 2])
    #expect(run.steps.map(\.samplesSeen) == [0, 60, 120] && run.batchSize == 60)
  }

  /// On a bare plane its own losses are all there is: 8 and 2 with √(8·2) = 4 between them.
  @Test func onABarePlaneItsOwnLossesAreDrawn() throws {
    let totals: [Double?] = [nil, 8, nil, 2, nil]
    let states = totals.enumerated().map { index, loss in
      Trajectory.State(
        iteration: index, parameters: .zero, loss: 99, totalLoss: loss, line: index + 2)
    }
    let run = Run(Trajectory(states), label: "bare", on: .unknownLoss)
    #expect(run.totalLosses.map { ($0 * 1e12).rounded() / 1e12 } == [8, 8, 4, 2, 2])
    let silent = Run(
      Trajectory([Trajectory.State(iteration: 0, parameters: .zero, line: 2)]), label: "bare",
      on: .unknownLoss)
    #expect(!silent.hasLosses && run.hasLosses)
  }

  @Test func saysWhereItDiverged() {
    let state = Trajectory.State(iteration: 3, parameters: .zero, line: 2)
    let run = Run(Trajectory([state], divergedAt: 4), label: "far", on: problem)
    #expect(run.divergedAt == 4 && run.isDiverging)
  }
}
