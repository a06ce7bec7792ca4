import Descent
import Testing

@testable import Trajectories

@Suite struct TrajectoryCSVTests {
  private let step = Step(
    epoch: 2, iteration: 12, samplesSeen: 120, parameters: Parameters(w: 0.1, b: -1.0 / 3),
    batchLoss: 2.5e-300, totalLoss: 12)

  @Test func writesTheColumnsOfTheContract() {
    let format = TrajectoryCSV(namesRuns: false)
    #expect(format.header == "epoch,iteration,w,b,loss,total_loss\n")
    #expect(format.row(step, run: "SGD") == "2,12,0.1,-0.3333333333333333,2.5e-300,12.0\n")
    var last = step
    last.batchLoss = nil
    last.totalLoss = nil
    #expect(format.row(last, run: "SGD") == "2,12,0.1,-0.3333333333333333,,\n")
  }

  @Test func namesRunsWhereThereAreSeveral() {
    let format = TrajectoryCSV(namesRuns: true)
    #expect(format.header == "run,epoch,iteration,w,b,loss,total_loss\n")
    #expect(format.row(step, run: "SGD").hasPrefix("SGD,2,12,"))
    #expect(format.row(step, run: "lr 1, \"fast\"").hasPrefix("\"lr 1, \"\"fast\"\"\",2,12,"))
  }

  @Test func isReadBackToTheBit() throws {
    let format = TrajectoryCSV(namesRuns: true)
    var generator = SplitMix64(seed: 8)
    var steps: [Step] = []
    while steps.count < 1000 {
      let numbers = [generator.next(), generator.next()].map { Double(bitPattern: $0) }
      guard numbers.allSatisfy(\.isFinite) else { continue }
      var step = step
      step.parameters = Parameters(w: numbers[0], b: numbers[1])
      steps.append(step)
    }
    let text = format.header + steps.map { format.row($0, run: "a, \"b\"\nc") }.joined()
    let table = try NumberTable(columns: ["w", "b"], of: Array(text.utf8), from: "t")
    #expect(table.columns[0] == steps.map(\.parameters.w))
    #expect(table.columns[1] == steps.map(\.parameters.b))
  }

  private func trajectories(_ text: String) throws -> [Trajectory] {
    try TrajectoryRows(csv: Array(text.utf8), from: "t.csv").trajectories()
  }

  @Test func readsWhatItWrites() throws {
    let format = TrajectoryCSV(namesRuns: true)
    var last = step
    last.iteration = 13
    last.batchLoss = nil
    last.totalLoss = nil
    let text =
      format.header
      + ["a, \"b\"\nc", "d"].map { format.row(step, run: $0) + format.row(last, run: $0) }.joined()
    let found = try trajectories(text)
    #expect(found.map { $0.label } == ["a, \"b\"\nc", "d"])
    // The label of the first run takes two lines.
    #expect(found.map { $0.states.map { $0.line } } == [[2, 4], [6, 7]])
    for trajectory in found {
      #expect(trajectory.states.first?.parameters == step.parameters)
      #expect(trajectory.states.first?.epoch == 2)
      #expect(trajectory.states.map { $0.iteration } == [12, 13])
      #expect(trajectory.states.map { $0.loss } == [2.5e-300, nil])
      #expect(trajectory.states.map { $0.totalLoss } == [12, nil])
    }
  }

  @Test func writesStatesFromAnywhere() {
    let format = TrajectoryCSV(namesRuns: false)
    let parameters = Parameters(w: 1, b: -2.5)
    #expect(
      format.row(Trajectory.State(iteration: 3, parameters: parameters)) == ",3,1.0,-2.5,,\n")
    let full = Trajectory.State(
      epoch: 1, iteration: 3, parameters: parameters, loss: 0.5, totalLoss: 0.25)
    #expect(format.row(full) == "1,3,1.0,-2.5,0.5,0.25\n")
  }

  @Test func needsOnlyParameters() throws {
    let found = try trajectories("\u{FEFF}note,b,w\r\n\"x, y\",1,2\r\n,3,4\r\n\r\n")
    #expect(
      found == [
        Trajectory([
          .init(iteration: 0, parameters: Parameters(w: 2, b: 1), line: 2),
          .init(iteration: 1, parameters: Parameters(w: 4, b: 3), line: 3),
        ])
      ])
  }

  /// Tables with gaps turn whole numbers into decimals.
  @Test func takesWholeNumbersWrittenAsDecimals() throws {
    let states = try trajectories("epoch,iteration,w,b\n0.0,0.0,1,1\n,1.0,1,1\n1,2e0,1,1\n")[0]
      .states
    #expect(states.map { $0.epoch } == [0, nil, 1])
    #expect(states.map { $0.iteration } == [0, 1, 2])
  }

  @Test func partsRunsThatTakeTurns() throws {
    let found = try trajectories("run,w,b\na,1,0\nb,2,0\na,3,0\n\"b\",4,0\n,5,0\n")
    #expect(found.map { $0.label } == ["a", "b", nil])
    #expect(found.map { $0.states.map { $0.parameters.w } } == [[1, 3], [2, 4], [5]])
  }

  @Test(arguments: [
    (
      "iteration,b\n0,1\n",
      "t.csv:1: no column is named w; the header says \"iteration,b\", columns are parted by commas"
    ),
    (
      "iteration,w\n0,1\n",
      "t.csv:1: no column is named b; the header says \"iteration,w\", columns are parted by commas"
    ),
    ("w,b\n1,2\n3\n", "t.csv:3: 1 cell under a header of 2"),
    ("w,b\n1,2\n3,4,5\n", "t.csv:3: 3 cells under a header of 2"),
    (
      "w,b\n1,2\n1,NaN\n3,4\n",
      "t.csv:3: b is \"nan\", not a finite number, but finite states follow it"
    ),
    (
      "w,b,loss\n1,2,\n1,2,1e999\n3,4,5\n",
      "t.csv:3: loss is \"inf\", not a finite number, but finite states follow it"
    ),
    ("w,b\n1,2\nx,2\n3,4\n", "t.csv:3: w is \"x\", not a number"),
    ("w,b\n1,2\n,2\n", "t.csv:3: w is empty, not a number"),
    ("w,b,loss\n1,2,low\n", "t.csv:2: loss is \"low\", not a number"),
    ("w,b,epoch\n1,2,0.5\n", "t.csv:2: epoch is \"0.5\", not a whole number from 0 on"),
    ("w,b,iteration\n1,2,-1\n", "t.csv:2: iteration is \"-1\", not a whole number from 0 on"),
    (
      "w,b,iteration\n1,2,4\n1,2,3\n",
      "t.csv:3: iteration is 3 behind 4; it grows within a run, and a column run tells runs apart"
    ),
    ("w,b,w\n1,2,3\n", "t.csv:1: two columns are named w"),
    ("w,b\n", "t.csv: no states in the file; at least one is needed"),
    (
      "", "t.csv: the file is empty; a header that names w and b and rows of numbers are expected"
    ),
  ])
  func saysWhereAndWhat(text: String, message: String) {
    do {
      _ = try trajectories(text)
      Issue.record("this cannot be read")
    } catch {
      #expect("\(error)" == message)
    }
  }
}
