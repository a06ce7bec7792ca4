import Testing

@testable import Exports

@Suite struct FrameNamesTests {
  @Test func areAsWideAsTheLastNeeds() {
    #expect(FrameNames(count: 1)[0] == "0000.png")
    #expect(FrameNames(count: 10_000)[9999] == "9999.png")
    #expect(FrameNames(count: 10_001)[7] == "00007.png")
  }
}
