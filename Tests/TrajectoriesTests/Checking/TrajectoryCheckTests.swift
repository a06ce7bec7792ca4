import Descent
import RunTesting
import Testing

@testable import Trajectories

@Suite struct TrajectoryCheckTests {
  private let line = LeastSquaresLine(.courseLine)

  private func reference(_ file: String) throws -> Trajectory {
    let trajectories = try TrajectoryFile(contentsOfFile: Fixture.path(file)).trajectories
    return try #require(trajectories.first)
  }

  @Test(arguments: [
    ("line_sgd_lr0.1_10epochs.csv", 11), ("line_minibatch7_lr0.1_10epochs.csv", 11),
    ("line_adam_batch60_50epochs.csv", 51),
  ])
  func agreesWithPyTorch(file: String, count: Int) throws {
    let check = TrajectoryCheck(try reference(file), against: line, tolerance: 1e-12)
    #expect(check.agrees)
    #expect(check.column == .totalLoss)
    #expect(check.comparedCount == count && check.differingCount == 0)
    #expect(check.largest?.relative ?? 1 <= 1e-12)
    #expect(check.cause == nil)
  }

  /// At Rosenbrock's optimum the loss is 0, and no difference relative to it is small.
  @Test func agreesWithPyTorchOnASurface() throws {
    let check = TrajectoryCheck(
      try reference("rosenbrock_adam_lr0.05_500steps.csv"), against: Rosenbrock())
    #expect(check.agrees && check.comparedCount == 501)
  }

  @Test func takesLossesForThoseOfAllSamplesWhereThereAreNoOthers() throws {
    let states = try reference("line_adam_batch60_50epochs.csv").states.map {
      Trajectory.State(iteration: $0.iteration, parameters: $0.parameters, loss: $0.loss, line: 1)
    }
    let check = TrajectoryCheck(Trajectory(states), against: line)
    #expect(check.agrees && check.column == .loss && check.comparedCount == 50)
  }

  @Test func namesTheLargestDifference() throws {
    var states = try reference("line_bgd_lr0.1_10epochs.csv").states
    for (index, factor) in [(2, 1.0005), (5, 0.99), (7, 1.005)] {
      let state = states[index]
      states[index] = Trajectory.State(
        iteration: state.iteration, parameters: state.parameters,
        totalLoss: state.totalLoss.map { $0 * factor }, line: state.line)
    }
    let check = TrajectoryCheck(Trajectory(states), against: line)
    #expect(!check.agrees)
    #expect(check.comparedCount == 11 && check.differingCount == 3)
    let largest = try #require(check.largest)
    #expect(largest.state == states[5] && largest.state.line == 7)
    #expect(abs(largest.relative - 0.01) < 1e-9)
    #expect(relativeError(largest.recorded, 0.99 * largest.expected) < 1e-9)
    #expect(check.cause == nil)
    #expect(TrajectoryCheck(Trajectory(states), against: line, tolerance: 0.02).agrees)
    #expect(
      TrajectoryCheck(Trajectory(states), against: line, tolerance: 0.007).differingCount == 1)
  }

  @Test func needsLosses() throws {
    let unknownLoss = Trajectory([.init(iteration: 0, parameters: .zero, line: 2)])
    let check = TrajectoryCheck(unknownLoss, against: line)
    #expect(!check.agrees)
    #expect(check.comparedCount == 0 && check.column == nil && check.largest == nil)
  }

  /// Where the objective has no value nothing agrees, whatever the tolerance.
  @Test func differsWhereThereIsNoLoss() {
    let axis = GridSurface.Axis(0...1, count: 2)
    let grid = GridSurface(name: "g", w: axis, b: axis, values: [1, 1, 1, 1])
    let states = [0.5, 2].map {
      Trajectory.State(iteration: 0, parameters: Parameters(w: $0, b: 0), loss: 1, line: 2)
    }
    let check = TrajectoryCheck(Trajectory(states), against: grid, tolerance: 100)
    #expect(check.differingCount == 1)
    #expect(check.largest?.relative == .infinity)
    #expect(check.largest?.state == states[1])
  }
}
