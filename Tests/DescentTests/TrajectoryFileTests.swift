import Foundation
import Testing

@testable import Descent

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
}
