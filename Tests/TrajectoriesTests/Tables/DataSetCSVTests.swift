import Descent
import RunTesting
import Testing

@testable import Trajectories

@Suite struct DataSetCSVTests {
  @Test func readsAFile() throws {
    let data = try DataSet(contentsOfFile: Fixture.path("course_line.csv"))
    #expect(data.count == 60)
    #expect(data.x.first == -3)
  }

  @Test func namesATableWithoutSamples() {
    #expect {
      try DataSet(name: "d", csv: Array("x,y\n".utf8))
    } throws: { error in
      (error as? InputError)?.description
        == "d: no samples below the header; at least one is needed"
    }
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
