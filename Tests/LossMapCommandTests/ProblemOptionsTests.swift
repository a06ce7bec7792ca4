import ArgumentParser
import Descent
import Foundation
import PictureTesting
import Testing

@testable import LossMapCommand

@Suite struct ProblemOptionsTests {
  @Test func knowsBuiltInDataByName() throws {
    #expect(try ProblemOptions.parse([]).problem().data == .courseLine)
  }

  @Test func readsFiles() throws {
    let folder = try TemporaryFolder()
    try Data("x,y\n1,2\n3,4\n".utf8).write(to: URL(filePath: folder.path("d.csv")))
    let data = try ProblemOptions.parse(["--data", folder.path("d.csv")]).problem().data
    #expect(data.x == [1, 3] && data.y == [2, 4])
  }
}
