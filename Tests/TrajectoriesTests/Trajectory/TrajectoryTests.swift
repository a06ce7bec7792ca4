import Testing

@testable import Trajectories

@Suite struct TrajectoryTests {
  @Test func keepsWhatWasNotRecordedApart() {
    let unknownLoss = Trajectory.State(iteration: 3, parameters: .zero, line: 2)
    #expect(unknownLoss.epoch == nil && unknownLoss.loss == nil && unknownLoss.totalLoss == nil)
    let zeros = Trajectory.State(
      epoch: 0, iteration: 3, parameters: .zero, loss: 0, totalLoss: 0, line: 2)
    #expect(zeros.epoch == 0 && zeros.loss == 0 && zeros.totalLoss == 0)
    #expect(unknownLoss != zeros)
    #expect(unknownLoss == Trajectory.State(iteration: 3, parameters: .zero, line: 2))
    #expect(Set([unknownLoss, unknownLoss, zeros]).count == 2)
  }

  @Test func isCompact() {
    #expect(MemoryLayout<Trajectory.State>.stride == 56)
  }
}
