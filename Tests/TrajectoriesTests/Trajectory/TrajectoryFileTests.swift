import Descent
import Foundation
import RunTesting
import Testing

@testable import Trajectories

@Suite struct TrajectoryFileTests {
  /// Every reference run, with nothing lost.
  @Test func readsWhatPyTorchRecorded() throws {
    let folder = URL(filePath: try Fixture.path("course_line.csv")).deletingLastPathComponent()
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      .filter { !$0.hasPrefix("course_") }
    #expect(files.count >= 30)
    for file in files {
      let trajectories = try TrajectoryFile(contentsOfFile: Fixture.path(file)).trajectories
      let expected = try Fixture.rows(of: Fixture.text(file))
      #expect(trajectories.count == 1)
      let trajectory = try #require(trajectories.first)
      #expect(trajectory.label == nil && trajectory.divergedAt == nil)
      #expect(trajectory.states.count == expected.count)
      for (index, (state, row)) in zip(trajectory.states, expected).enumerated() {
        #expect(state.line == index + 2)
        #expect(state.epoch.map(Double.init) == row["epoch"] ?? nil)
        #expect(Double(state.iteration) == row["iteration"])
        #expect(state.parameters.w == row["w"] && state.parameters.b == row["b"])
        #expect(state.loss == row["loss"] ?? nil)
        #expect(state.totalLoss == row["total_loss"] ?? nil)
      }
    }
  }

  @Test func tellsTheFormatByTheName() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let csv = folder.appending(path: "a.csv")
    let json = folder.appending(path: "a.JSONL")
    try Data("w,b\n1,2\n".utf8).write(to: csv)
    try Data("{\"w\": 1, \"b\": 2}\n".utf8).write(to: json)
    for file in [csv, json] {
      let states = try TrajectoryFile(contentsOfFile: file.path).trajectories.first?.states
      #expect(states?.map { $0.parameters } == [Parameters(w: 1, b: 2)])
    }
  }

  @Test func namesAFileThatCannotBeRead() {
    #expect(
      throws: InputError(
        .unreadable, in: "no.csv", problem: "cannot be read: no such file or directory")
    ) { try TrajectoryFile(contentsOfFile: "no.csv") }
  }

  /// The trajectories in a file that is read in parts of so many bytes at least.
  private func trajectories(in text: String, partsOf size: Int) throws -> [Trajectory] {
    let file = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try Data(text.utf8).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    return try TrajectoryRows(csvFile: file.path, inPartsOf: size).trajectories()
  }

  @Test(arguments: [8, 50, 1000, 1 << 16])
  func readsPartsAtTheSameTime(size: Int) throws {
    let rows = (0..<3000).map { "\($0 % 3 == 0 ? "a" : "b"),\($0),-\($0).5\r\n" }
    let text = "\n \n\n\n\n\n\nrun,w,b\n\n" + rows.joined()
    let found = try trajectories(in: text, partsOf: size)
    #expect(found.map { $0.label } == ["a", "b"])
    let indices = (0..<3000).filter { $0 % 3 == 0 }
    let states = found[0].states
    #expect(states.map { $0.iteration } == Array(0..<1000))
    #expect(states.map { $0.line } == indices.map { $0 + 10 })
    #expect(states.map { $0.parameters.w } == indices.map(Double.init))
    #expect(states.map { $0.parameters.b } == indices.map { -Double($0) - 0.5 })
    #expect(found[1].states.count == 2000 && found[1].states[1999].line == 3009)
  }

  @Test func readsQuotedLineEndsBehindOtherRows() throws {
    let rows = (0..<500).map { "\($0),1,\($0 < 300 ? "" : "\"x,\n\"\"y\"")\n" }
    let states = try trajectories(in: "w,b,note\n" + rows.joined(), partsOf: 64)[0].states
    #expect(states.map { $0.parameters.w } == (0..<500).map(Double.init))
    #expect(states.map { $0.line } == (0..<500).map { $0 < 300 ? $0 + 2 : 2 * $0 - 298 })
  }

  /// Whatever else is wrong behind it, and whichever part is done first.
  @Test(arguments: [
    ("x,1,2", ":402: w is \"x\", not a number"), ("1,2", ":402: 2 cells under a header of 3"),
    (
      "1,2,7",
      ":402: iteration is 7 behind 399; it grows within a run, and a column run tells runs apart"
    ),
    ("nan,2,400", ":402: w is \"nan\", not a finite number, but finite states follow it"),
    ("1,\"2", ":402: a quotation mark is never closed"),
  ])
  func saysWhatIsWrongFirst(row: String, message: String) throws {
    var rows = (0..<3000).map { "1,2,\($0)" }
    rows[400] = row
    if !row.contains("\"") { rows[1500] = "y" }
    for size in [40, 4000] {
      do {
        _ = try trajectories(in: "w,b,iteration\n" + rows.joined(separator: "\n"), partsOf: size)
        Issue.record("this cannot be read")
      } catch {
        #expect("\(error)".hasSuffix(message))
      }
    }
  }

  /// A part that cannot be read comes behind what is wrong with the rows before it.
  @Test(arguments: [1, 2, 40, 100], [true, false])
  func saysThatAPartCannotBeRead(partCount: Int, isGood: Bool) throws {
    let unreadable = InputError(.unreadable, in: "t", problem: "cannot be read: it broke")
    let malformed = InputError(
      .malformed, in: "t", line: 1 + partCount, problem: "w is empty, not a number")
    let first = try CSVRows(of: Array("w,b\n".utf8), from: "t", expecting: ["w", "b"])
    var count = 0
    #expect(throws: isGood ? unreadable : malformed) {
      try TrajectoryRows(csv: first, from: "t", followedBy: 0) { () throws(InputError) in
        count += 1
        if count > partCount { throw unreadable }
        return Array((isGood || count < partCount ? "1,2\n" : ",2\n").utf8)
      }
    }
    // Nothing behind it is asked for.
    #expect(count == partCount + 1)
  }
}
