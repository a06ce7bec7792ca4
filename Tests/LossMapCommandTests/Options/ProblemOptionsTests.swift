import LossMap
import Testing

@testable import LossMapCommand

@Suite struct ProblemOptionsTests {
  @Test func areARequest() throws {
    #expect(try ProblemOptions.parse([]).request == ProblemRequest())
    #expect(
      try ProblemOptions.parse(["--data", "d.csv", "--model", "-w*x", "--loss", "mae"]).request
        == ProblemRequest(data: "d.csv", model: "-w*x", loss: "mae"))
    #expect(
      try ProblemOptions.parse(["--surface", "-(w^2) + b"]).request
        == ProblemRequest(surface: "-(w^2) + b"))
  }
}
