import Foundation
import Testing

@testable import Descent

@Suite struct DataSetTests {
  @Test func readsAFile() throws {
    let data = try DataSet(contentsOfFile: Fixture.path("course_line.csv"))
    #expect(data.count == 60)
    #expect(data.x.first == -3)
  }

  @Test func knowsTheBuiltInOnesByTheirNames() {
    #expect(DataSet.builtIn.map(\.name) == ["course-line", "course-step"])
  }

  @Test func refusesWhatIsNoDataSet() {
    #expect(throws: InputError.self) { try DataSet(name: "d", x: [], y: []) }
    #expect(throws: InputError.self) { try DataSet(name: "d", x: [1], y: [1, 2]) }
    #expect(throws: InputError.self) { try DataSet(name: "d", x: [1, .nan], y: [1, 2]) }
    #expect(throws: InputError.self) { try DataSet(name: "d", csv: Array("x,y\n".utf8)) }
  }

  @Test func namesAFileThatCannotBeRead() {
    do {
      _ = try DataSet(contentsOfFile: "no/such/file.csv")
      Issue.record("there is no such file")
    } catch {
      #expect(error.kind == .unreadable)
      #expect(error.description == "no/such/file.csv: cannot be read: no such file or directory")
    }
    #expect(throws: InputError.self) { try DataSet(contentsOfFile: "/") }
  }
}
