import Descent
import Drawing
import Experiments
import RunTesting
import Testing

@testable import Figures

@Suite struct StepDotsTests {
  private func dots(_ run: RunSpec) throws -> StepDots {
    StepDots(of: try courseExperiment(run).runs[0])
  }

  /// Two epochs of three updates: the states 0, 3 and 6 begin or end an epoch.
  @Test func tellEpochsFromUpdates() throws {
    let dots = try dots(courseRun(.minibatch, batch: .count(20), epochs: 2))
    #expect(dots.epochs(in: 0...6) == [0, 3, 6] && dots.updates(in: 0...6) == [1, 2, 4, 5])
    #expect(dots.epochs(in: 1...3) == [3] && dots.updates(in: 3...4) == [4])
  }

  @Test func ofALongRunAreItsEpochs() throws {
    let dots = try dots(courseRun(.sgd, epochs: 3))
    #expect(dots.epochs(in: 0...180) == [0, 60, 120, 180] && dots.updates(in: 0...180).isEmpty)
    #expect(try courseExperiment(courseRun(.bgd)).runs[0].isDense == false)
  }

  /// Of steps at 0, 10, 12, 14 and 30 those in the middle are a line to the eye.
  @Test func areLeftOutWhereTheyCrowd() throws {
    let dots = try dots(courseRun(.bgd, epochs: 4))
    let points = [0.0, 10, 12, 14, 30].map { Point(x: $0, y: 0) }
    #expect(dots.apart(points, by: 5).epochs(in: 0...4) == [0, 4])
    #expect(dots.apart(points, by: 1).epochs(in: 0...4) == [0, 1, 2, 3, 4])
  }
}
