import Testing

@testable import Trajectories

@Suite struct InputErrorTests {
  @Test func isOneLineThatNamesThePlace() {
    let placed = InputError(.malformed, in: "points.csv", line: 17, problem: "y is empty")
    #expect(placed.description == "points.csv:17: y is empty")
    let whole = InputError(.unreadable, in: "points.csv", problem: "cannot be read")
    #expect(whole.description == "points.csv: cannot be read")
  }
}
