import LossMap
import Testing

@testable import LossMapCommand

@Suite struct PlaybackOptionsTests {
  @Test func arePartOfARequest() throws {
    var request = OutputRequest()
    try PlaybackOptions.parse([]).apply(to: &request)
    #expect(request == OutputRequest())
    try PlaybackOptions.parse(["--fps", "60", "--hold", "-1", "--loop", "forever"])
      .apply(to: &request)
    #expect(request.fps == "60" && request.hold == "-1" && request.loop == "forever")
  }
}
