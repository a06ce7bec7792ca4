import Testing

@testable import Trajectories

@Suite struct TrajectoryRowsTests {
  private func row(_ line: Int, _ w: Double, iteration: Int? = nil, epoch: Int? = nil)
    -> TrajectoryRows.Row
  {
    TrajectoryRows.Row(line: line, epoch: epoch, iteration: iteration, w: w, b: 0)
  }

  private func trajectories(
    _ rows: [(run: String?, row: TrajectoryRows.Row)]
  ) throws -> [Trajectory] {
    var collected = TrajectoryRows(from: "t.csv")
    for (run, row) in rows {
      let index = collected.index(ofRun: run)
      try collected.append(row, toRun: index)
    }
    return try collected.trajectories()
  }

  @Test func partsRunsThatTakeTurns() throws {
    let found = try trajectories([
      ("a", row(2, 1)), ("b", row(3, 2)), ("a", row(4, 3)), ("b", row(5, 4)), (nil, row(6, 5)),
    ])
    #expect(found.map { $0.label } == ["a", "b", nil])
    #expect(found.map { $0.states.map { $0.parameters.w } } == [[1, 3], [2, 4], [5]])
    #expect(found.map { $0.states.map { $0.iteration } } == [[0, 1], [0, 1], [0]])
    #expect(found.map { $0.states.map { $0.line } } == [[2, 4], [3, 5], [6]])
  }

  @Test func letsARunEndInNumbersThatAreNotFinite() throws {
    let found = try trajectories([
      (nil, row(2, 1, iteration: 0)), (nil, row(3, .infinity, iteration: 10)),
      (nil, row(4, .nan, iteration: 20)),
    ])
    #expect(found.first?.states.count == 1)
    #expect(found.first?.divergedAt == 10)
  }

  @Test func saysWhereAndWhat() {
    #expect(
      throws: InputError(
        .malformed, in: "t.csv", line: 3,
        problem: "w is \"nan\", not a finite number, but finite states follow it")
    ) { try trajectories([(nil, row(2, 1)), (nil, row(3, .nan)), (nil, row(4, 1))]) }
    #expect(
      throws: InputError(
        .malformed, in: "t.csv", line: 2, problem: "w is \"-inf\", not a finite number")
    ) { try trajectories([(nil, row(2, -.infinity)), (nil, row(3, .nan))]) }
    #expect(
      throws: InputError(
        .malformed, in: "t.csv", line: 4,
        problem: "iteration is 0 behind 5; it grows within a run, and a column run tells runs apart"
      )
    ) {
      try trajectories([
        ("a", row(2, 1, iteration: 5)), ("b", row(3, 1, iteration: 0)),
        ("a", row(4, 1, iteration: 0)),
      ])
    }
    #expect(
      throws: InputError(
        .malformed, in: "t.csv", line: 3,
        problem: "epoch is 1 behind 2; it grows within a run, and a column run tells runs apart")
    ) { try trajectories([(nil, row(2, 1, epoch: 2)), (nil, row(3, 1, epoch: 1))]) }
    #expect(
      throws: InputError(
        .malformed, in: "t.csv", problem: "no states in the file; at least one is needed")
    ) { try trajectories([]) }
  }

  @Test(
    arguments: [
      ([.infinity, 1, 1, 1], "w is \"inf\""), ([1, .nan, .nan, 1], "b is \"nan\""),
      ([1, 1, -.infinity, .nan], "loss is \"-inf\""), ([1, 1, nil, .nan], "total_loss is \"nan\""),
    ] as [([Double?], String)])
  func namesTheFirstNumberThatIsNotFinite(numbers: [Double?], problem: String) {
    let row = TrajectoryRows.Row(
      line: 2, epoch: nil, iteration: nil, w: numbers[0] ?? 0, b: numbers[1] ?? 0,
      loss: numbers[2], totalLoss: numbers[3])
    #expect(
      throws: InputError(
        .malformed, in: "t.csv", line: 2, problem: "\(problem), not a finite number")
    ) { try trajectories([(nil, row)]) }
  }
}
