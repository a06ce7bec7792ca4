import Testing

@testable import LossMap

@Suite struct OutputErrorTests {
  @Test func isOneLineThatNamesThePlace() {
    let error = OutputError(.cannotCreate, "notes/a.png", problem: "cannot be created: no")
    #expect(error.description == "notes/a.png: cannot be created: no")
  }
}
