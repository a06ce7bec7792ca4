import Descent
import Testing
import Trajectories

@testable import Experiments

@Suite struct StepsTests {
  @Test func trainedOnesAreKept() {
    let states = (0..<5).map { Step(epoch: $0, iteration: $0, samplesSeen: $0, parameters: .zero) }
    let steps = Steps(states)
    #expect(steps.count == 5 && Array(steps) == states)
    #expect(steps.suffix(2).map(\.iteration) == [3, 4] && steps.last == states[4])
    #expect(Steps([]).isEmpty)
  }

  /// Two epochs of two updates each, of half of the 60 samples.
  @Test func recordedOnesAreMadeWhenAskedFor() {
    let states = [(0, 0), (0, 1), (1, 2), (1, 3), (2, 4)].map { epoch, iteration in
      Trajectory.State(
        epoch: epoch, iteration: iteration, parameters: Parameters(w: Double(iteration), b: -1),
        loss: epoch == 2 ? nil : 7)
    }
    let steps = Steps(Recording(of: Trajectory(states), on: Problem(fittingLineTo: .courseLine)))
    #expect(steps.map(\.parameters.w) == [0, 1, 2, 3, 4])
    #expect(steps.map(\.epoch) == [0, 0, 1, 1, 2])
    #expect(steps.map(\.samplesSeen) == [0, 30, 60, 90, 120])
    #expect(steps.map(\.batchLoss) == [7, 7, 7, 7, nil])
    #expect(steps.map { $0.totalLoss != nil } == [true, false, true, false, true])
    #expect(steps.map(\.ending) == [nil, nil, nil, nil, .completed])
  }
}
