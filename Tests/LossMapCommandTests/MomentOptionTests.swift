import Testing

@testable import LossMapCommand

@Suite struct MomentOptionTests {
  @Test func isReadFromOneOfTwoOptions() throws {
    #expect(try MomentOption(at: nil, atEpoch: nil) == nil)
    #expect(try MomentOption(at: "42", atEpoch: nil) == .iteration(42))
    #expect(try MomentOption(at: nil, atEpoch: "3") == .epoch(3))
    #expect(throws: Failure.self) { try MomentOption(at: "1", atEpoch: "1") }
    #expect(throws: Failure.self) { try MomentOption(at: "-1", atEpoch: nil) }
  }
}
