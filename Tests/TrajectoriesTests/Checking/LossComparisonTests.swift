import Descent
import RunTesting
import Testing

@testable import Trajectories

/// Each mistake is made with a run that PyTorch computed, and has to be found.
@Suite struct LossComparisonTests {
  private typealias State = Trajectory.State

  private func states(_ file: String) throws -> [Trajectory.State] {
    try TrajectoryFile(contentsOfFile: Fixture.path(file)).trajectories[0].states
  }

  private func cause(
    _ states: [Trajectory.State], tolerance: Double = 1e-6
  ) -> LossMismatch? {
    let check = TrajectoryCheck(
      Trajectory(states), against: LeastSquaresLine(.courseLine), tolerance: tolerance)
    #expect(check.differingCount > 0)
    return check.cause
  }

  /// The batch gradient descent of PyTorch with its columns transformed.
  private func bgd(_ transform: (Trajectory.State) -> (w: Double, b: Double, loss: Double?)) throws
    -> [Trajectory.State]
  {
    try states("line_bgd_lr0.1_10epochs.csv").map {
      let (w, b, loss) = transform($0)
      return State(
        iteration: $0.iteration, parameters: .init(w: w, b: b), loss: loss, line: $0.line)
    }
  }

  @Test(arguments: [0.5, 2, 60, 1.0 / 60, 30, 0.37])
  func findsAFactor(factor: Double) throws {
    let states = try bgd { ($0.parameters.w, $0.parameters.b, $0.totalLoss.map { $0 * factor }) }
    guard case .factor(let found, sampleCount: 60) = cause(states) else {
      Issue.record("\(String(describing: cause(states)))")
      return
    }
    #expect(relativeError(found, factor) < 1e-9)
  }

  /// One loss alone fits any factor, so only a usual one is worth a word.
  @Test func namesOnlyUsualFactorsOfOneLoss() throws {
    let half = try bgd { ($0.parameters.w, $0.parameters.b, $0.totalLoss.map { $0 / 2 }) }
    #expect(cause([half[0]]) == .factor(0.5, sampleCount: 60))
    let odd = try bgd { ($0.parameters.w, $0.parameters.b, $0.totalLoss.map { $0 * 0.37 }) }
    #expect(cause([odd[0]]) == nil)
  }

  @Test func findsSignsAndAnOrder() throws {
    #expect(
      cause(try bgd { ($0.parameters.w, -$0.parameters.b, $0.totalLoss) })
        == .parameters(.negatedB))
    #expect(
      cause(try bgd { (-$0.parameters.w, $0.parameters.b, $0.totalLoss) })
        == .parameters(.negatedW))
    #expect(
      cause(try bgd { (-$0.parameters.w, -$0.parameters.b, $0.totalLoss) })
        == .parameters(.negated))
    #expect(
      cause(try bgd { ($0.parameters.b, $0.parameters.w, $0.totalLoss) }) == .parameters(.swapped))
  }

  @Test func findsLossesOfAnotherRow() throws {
    let states = try bgd { ($0.parameters.w, $0.parameters.b, $0.totalLoss) }
    func shifted(_ offset: Int) -> [Trajectory.State] {
      states.indices.map { index in
        let other = states.indices ~= index + offset ? states[index + offset].loss : nil
        return State(
          iteration: index, parameters: states[index].parameters, loss: other, line: index + 2)
      }
    }
    #expect(cause(shifted(1)) == .row(offset: 1))
    #expect(cause(shifted(-1)) == .row(offset: -1))
  }

  @Test(arguments: [
    ("line_sgd_lr0.1_10epochs.csv", 1), ("line_minibatch5_lr0.1_10epochs.csv", 5),
    ("line_minibatch7_lr0.1_10epochs.csv", 7), ("line_minibatch20_lr0.1_10epochs.csv", 20),
    ("line_adam_batch10_10epochs.csv", 10),
  ])
  func findsLossesOfBatches(file: String, size: Int) throws {
    let recorded = try states(file)
    let own = recorded.map {
      State(iteration: $0.iteration, parameters: $0.parameters, loss: $0.loss, line: $0.line)
    }
    #expect(cause(own) == .batch(size: size, offset: 0))
    // As recorders write them that look at the parameters only after the update.
    let late = zip(recorded, recorded.dropFirst()).map {
      State(iteration: $1.iteration, parameters: $1.parameters, loss: $0.loss, line: $1.line)
    }
    let withStart = [State(iteration: 0, parameters: recorded[0].parameters, line: 2)] + late
    #expect(cause(withStart) == .batch(size: size, offset: -1))
    // In the place of total losses they are no better.
    let misplaced = recorded.map {
      State(iteration: $0.iteration, parameters: $0.parameters, totalLoss: $0.loss, line: $0.line)
    }
    #expect(cause(misplaced) == .batch(size: size, offset: 0))
  }

  /// 8 full batches of 7, and the 4 samples that are left over are left out.
  @Test func findsBatchesWithoutTheLastOfAnEpoch() throws {
    let data = DataSet.courseLine
    let states = (0..<20).map { iteration in
      let w = Double(iteration) / 7
      let start = iteration % 8 * 7
      let squares = (start..<start + 7).map { (data.y[$0] - w * data.x[$0] + 2) }.map { $0 * $0 }
      return State(
        iteration: iteration, parameters: Parameters(w: w, b: -2), loss: squares.reduce(0, +) / 7,
        line: 2)
    }
    #expect(cause(states) == .batch(size: 7, offset: 0))
  }

  @Test func findsSinglePrecision() throws {
    let states = try bgd {
      let (w, b) = (Float($0.parameters.w), Float($0.parameters.b))
      // The loss as a program in single precision sums it up.
      let errors = zip(DataSet.courseLine.x, DataSet.courseLine.y).map {
        w * Float($0) + b - Float($1)
      }
      let loss = errors.reduce(0) { $0 + $1 * $1 } / 60
      return (Double(w), Double("\(b)") ?? .nan, Double(loss))
    }
    #expect(cause(states, tolerance: 1e-9) == .singlePrecision)
    // The same differences in double precision are something else.
    let double = try bgd {
      (
        $0.parameters.w, $0.parameters.b,
        ($0.totalLoss ?? 0) * ($0.iteration % 2 == 0 ? 1 : 1.00001)
      )
    }
    #expect(cause(double) == nil)
  }

  @Test func claimsNothingWhereOneLossDoesNotFit() throws {
    let states = try bgd {
      (
        $0.parameters.w, $0.parameters.b,
        ($0.totalLoss ?? 0) / ($0.iteration == 3 ? 1 : 2)
      )
    }
    #expect(cause(states) == nil)
  }
}
