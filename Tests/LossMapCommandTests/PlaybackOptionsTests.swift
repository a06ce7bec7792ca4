import Exports
import LossMap
import Testing

@testable import LossMapCommand

@Suite struct PlaybackOptionsTests {
  private func playback(
    _ arguments: String..., isUsed: Bool = true
  ) throws -> AnimatedPicture.Playback {
    try PlaybackOptions.parse(arguments).playback(isUsed: isUsed)
  }

  @Test func isQuickAndWithoutEndUnlessTold() throws {
    let playback = try playback()
    #expect(playback.framesPerSecond == 20 && playback.hold == 2 && playback.plays == nil)
    #expect(try self.playback(isUsed: false) == playback)
  }

  @Test func isRead() throws {
    let playback = try playback("--fps", "60", "--hold", "0.25", "--loop", "1")
    #expect(playback == .init(framesPerSecond: 60, hold: 0.25, plays: 1))
    #expect(try self.playback("--loop", "forever").plays == nil)
  }

  @Test(arguments: [
    ("--fps", "0"), ("--fps", "61"), ("--fps", "fast"), ("--hold", "-1"), ("--hold", "601"),
    ("--hold", "nan"), ("--loop", "0"), ("--loop", "-1"), ("--loop", "ever"),
  ])
  func refusesWhatCannotBePlayed(option: String, text: String) {
    #expect(throws: Failure.self) { try playback(option, text) }
  }

  @Test(arguments: [("--fps", "20"), ("--hold", "2"), ("--loop", "forever")])
  func goesWithAnAnimation(option: String, text: String) {
    #expect(throws: Failure.self) { try playback(option, text, isUsed: false) }
  }
}
