import Descent
import Testing

@testable import Trajectories

@Suite struct TrajectoryJSONLinesTests {
  private func trajectories(_ text: String) throws -> [Trajectory] {
    try TrajectoryRows(jsonLines: Array(text.utf8), from: "t.jsonl").trajectories()
  }

  @Test func readsTheKeysOfTheContract() throws {
    let text = """
      \u{FEFF}{"run": "a", "epoch": 2, "iteration": 12, "w": 0.1, "b": -0.3333333333333333, \
      "loss": 2.5e-300, "total_loss": 12}\r
      {"b": 1, "w": 2, "run": 7, "other": {"w": [3, "x"]}}
      {"total_loss": null, "loss": null, "w": 1.7976931348623157e308, "b": 5e-324, "run": "a", \
      "iteration": 13.0}
      """
    #expect(
      try trajectories(text) == [
        Trajectory(
          [
            .init(
              epoch: 2, iteration: 12, parameters: Parameters(w: 0.1, b: -1.0 / 3), loss: 2.5e-300,
              totalLoss: 12, line: 1),
            .init(
              iteration: 13,
              parameters: Parameters(w: .greatestFiniteMagnitude, b: .leastNonzeroMagnitude),
              line: 3),
          ], label: "a"),
        Trajectory([.init(iteration: 0, parameters: Parameters(w: 2, b: 1), line: 2)], label: "7"),
      ])
  }

  /// Python writes numbers that JSON does not have.
  @Test func knowsHowPythonWritesADivergence() throws {
    let found = try trajectories(
      "{\"w\": 1, \"b\": 1}\n{\"w\": -Infinity, \"b\": 1}\n{\"w\": NaN, \"b\": NaN}\n")
    #expect(found.first?.states.count == 1)
    #expect(found.first?.divergedAt == 1)
  }

  @Test func readsEveryBitOfANumber() throws {
    var generator = SplitMix64(seed: 5)
    let numbers = (0..<1000).map { _ in Double(bitPattern: generator.next()) }.filter(\.isFinite)
    let found = try trajectories(numbers.map { "{\"w\":\($0),\"b\":0}\n" }.joined())
    #expect(found.first?.states.map { $0.parameters.w } == numbers)
  }

  @Test(arguments: [
    ("\n{\"w\": 1, \"b\": 2}", "t.jsonl:1: the line is empty; "),
    ("{\"w\": 1, \"b\": 2}\n \r\n", "t.jsonl:2: the line is empty; "),
    ("[1, 2]", "t.jsonl:1: not an object; "),
    ("1", "t.jsonl:1: not an object; "),
    ("{\"w\": 1, \"b\": 2", "t.jsonl:1: not JSON; "),
    ("w,b\n1,2\n", "t.jsonl:1: not JSON; "),
  ])
  func saysWhatALineShouldBe(text: String, beginning: String) {
    expect(text, beginning + "an object such as {\"w\": 1.5, \"b\": -2} is expected")
  }

  @Test(arguments: [
    ("{\"w\": 1}", "t.jsonl:1: no key is named b; w and b are needed"),
    ("{\"w\": 1, \"b\": 2}\n{\"b\": 2}", "t.jsonl:2: no key is named w; w and b are needed"),
    ("{\"w\": \"1\", \"b\": 2}", "t.jsonl:1: w is not a number"),
    ("{\"w\": 1, \"b\": null}", "t.jsonl:1: b is not a number"),
    ("{\"w\": 1, \"b\": 2, \"loss\": []}", "t.jsonl:1: loss is not a number"),
    (
      "{\"w\": 1, \"b\": 2, \"epoch\": 1.5}", "t.jsonl:1: epoch is not a whole number from 0 on"
    ),
    (
      "{\"w\": 1, \"b\": 2, \"iteration\": -1}",
      "t.jsonl:1: iteration is not a whole number from 0 on"
    ),
    ("{\"w\": 1, \"b\": 2, \"run\": {}}", "t.jsonl:1: run is not a text or a whole number"),
    (
      "{\"w\":1,\"b\":2,\"iteration\":4}\n{\"w\":1,\"b\":2,\"iteration\":3}",
      "t.jsonl:2: iteration is 3 behind 4; it grows within a run, and a column run tells runs apart"
    ),
    (
      "{\"w\":1,\"b\":2}\n{\"w\":1,\"b\":NaN}\n{\"w\":1,\"b\":2}\n",
      "t.jsonl:2: b is \"nan\", not a finite number, but finite states follow it"
    ),
    ("", "t.jsonl: no states in the file; at least one is needed"),
  ])
  func saysWhereAndWhat(text: String, message: String) {
    expect(text, message)
  }

  private func expect(_ text: String, _ message: String) {
    do {
      _ = try trajectories(text)
      Issue.record("this cannot be read")
    } catch {
      #expect("\(error)" == message)
    }
  }
}
