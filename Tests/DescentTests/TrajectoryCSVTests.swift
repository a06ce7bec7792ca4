import Testing

@testable import Descent

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
}
