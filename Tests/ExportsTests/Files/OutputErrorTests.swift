import Testing

@testable import Exports

@Suite struct OutputErrorTests {
  @Test func isOneLineThatNamesThePlace() {
    let error = OutputError(.cannotCreate, "notes/a.png", problem: "cannot be created: no")
    #expect(error.description == "notes/a.png: cannot be created: no")
  }
}
