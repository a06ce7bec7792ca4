import Descent
import RunTesting
import Testing

@testable import Exports

@Suite struct SummaryTests {
  /// The last row of PyTorch's reference for batch gradient descent at 0.1.
  @Test func tellsWhereRunsEnded() throws {
    let summary = Summary(of: try courseExperiment(courseRun(.bgd), courseRun(.sgd)).runs)
    let lines = summary.csv.split(separator: "\n").map { $0.split(separator: ",").map(String.init) }
    #expect(lines[0] == ["run", "w", "b", "total_loss", "epochs", "updates", "ended"])
    #expect(lines[1].first == "BGD")
    let numbers = lines[1].compactMap(Double.init)
    #expect(
      zip(numbers, [0.9795369680669165, -2.0315974257805687, 1.0259698331062168]).allSatisfy {
        abs($0 - $1) < 1e-9
      })
    #expect(numbers.suffix(2) == [10, 10])
    #expect(lines[2].suffix(3) == ["10", "600", "all epochs done"])
  }

  @Test func isATableThatLinesUp() throws {
    let table = Summary(of: try courseExperiment(courseRun(.bgd), courseRun(.minibatch)).runs).table
    let lines = table.split(separator: "\n")
    #expect(lines.count == 3)
    #expect(lines[0].hasPrefix("run ") && lines[2].hasPrefix("mini-batch 10  "))
    // The last column begins at the same place in all rows.
    let starts = zip(lines, ["ended", "all epochs done", "all epochs done"]).map { line, word in
      line.hasSuffix(word) ? line.count - word.count : -1
    }
    #expect(starts[0] > 0 && Set(starts).count == 1)
  }

  @Test func tellsWhyRunsEnded() throws {
    var stopped = courseRun(.bgd, epochs: nil, label: "stopped")
    stopped.plan.stopCriteria = [.below(100)]
    var settled = courseRun(.bgd, epochs: nil, label: "settled")
    settled.plan.stopCriteria = [.settled(change: 2, patience: 2)]
    let runs = try courseExperiment(
      stopped, settled, courseRun(.bgd, epochs: 500, learningRate: 4, label: "lost")
    ).runs
    let csv = Summary(of: runs).csv
    #expect(csv.contains("loss below 100.0\n"))
    #expect(csv.contains("loss changed by less than 2.0\n"))
    #expect(csv.contains("diverged at iteration "))
  }
}
