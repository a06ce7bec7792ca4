import ArgumentParser
import Descent
import Foundation
import PictureTesting
import Testing

@testable import LossMapCommand

@Suite struct TrainingOptionsTests {
  @Test func knowsBuiltInDataByName() throws {
    #expect(try TrainingOptions.parse([]).problem().data == .courseLine)
  }

  @Test func readsFiles() throws {
    let folder = try TemporaryFolder()
    try Data("x,y\n1,2\n3,4\n".utf8).write(to: URL(filePath: folder.path("d.csv")))
    let data = try TrainingOptions.parse(["--data", folder.path("d.csv")]).problem().data
    #expect(data.x == [1, 3] && data.y == [2, 4])
  }

  @Test func checksEachRun() throws {
    let options = try TrainingOptions.parse(["sgd", "minibatch:batch=61"])
    let problem = try options.problem()
    #expect(throws: Failure.self) { try options.runs(on: problem) }
    #expect(try TrainingOptions.parse([]).runs(on: problem, default: ["bgd"]).count == 1)
  }
}
