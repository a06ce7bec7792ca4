import Descent
import Experiments
import Foundation
import PictureTesting
import RunTesting
import Testing

@testable import Exports

@Suite struct TrajectoryOutputTests {
  private let problem = Problem(fittingLineTo: .courseLine)

  @Test func writesAllRuns() throws {
    let folder = try TemporaryFolder()
    var ends: [String: Int] = [:]
    try TrajectoryOutput([courseRun(.bgd), courseRun(.sgd)], on: problem)
      .write(to: folder.path("t.csv")) { ends[$1] = $2.iteration }
    let lines = try String(contentsOfFile: folder.path("t.csv"), encoding: .utf8)
      .split(separator: "\n")
    #expect(lines.count == 1 + 11 + 601)
    #expect(lines[0] == "run,epoch,iteration,w,b,loss,total_loss")
    #expect(lines[1].hasPrefix("BGD,0,0,-15.0,-10.0,835.2"))
    #expect(lines[12].hasPrefix("SGD,0,0,-15.0,-10.0,1532.9"))
    #expect(ends == ["BGD": 10, "SGD": 600])
  }

  @Test func leavesOutTheColumnOfRunsForOneRun() throws {
    let folder = try TemporaryFolder()
    try TrajectoryOutput([courseRun(.bgd)], on: problem).write(to: folder.path("t.csv")) {
      _, _, _ in
    }
    let text = try String(contentsOfFile: folder.path("t.csv"), encoding: .utf8)
    #expect(text.hasPrefix("epoch,iteration,w,b,loss,total_loss\n0,0,-15.0,-10.0,"))
  }

  @Test func writesNothingWhereAPlanIsWrong() throws {
    let folder = try TemporaryFolder()
    #expect(throws: InvalidSetting.self) {
      try TrajectoryOutput([courseRun(.bgd), courseRun(.bgd, epochs: 0)], on: problem)
        .write(to: folder.path("t.csv")) { _, _, _ in }
    }
    #expect(try folder.names() == [])
  }
}
