import Foundation
import RunTesting
import Testing

@testable import Trajectories

@Suite struct FileBytesTests {
  @Test func readsAWholeFile() throws {
    let path = try Fixture.path("line_sgd_lr0.1_10epochs.csv")
    #expect(try bytes(ofFile: path) == Array(Fixture.text("line_sgd_lr0.1_10epochs.csv").utf8))
    #expect(try bytes(ofFile: "/dev/null").isEmpty)
  }

  @Test(arguments: ["no/such/file", "/"])
  func saysWhyAFileCannotBeRead(path: String) {
    #expect(throws: InputError.self) { try bytes(ofFile: path) }
  }
}
