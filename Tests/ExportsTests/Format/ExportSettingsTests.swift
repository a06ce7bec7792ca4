import Testing

@testable import Exports

@Suite struct ExportSettingsTests {
  @Test func playIsQuickAndWithoutEndUnlessTold() {
    let playback = ExportSettings().playback
    #expect(playback.framesPerSecond == 20 && playback.hold == 2 && playback.plays == nil)
  }

  @Test func theLastFrameStaysForAWholeNumberOfFrames() {
    #expect(Playback(framesPerSecond: 20, hold: 2).framesHeld == 40)
    #expect(Playback(framesPerSecond: 20, hold: 0).framesHeld == 1)
    #expect(Playback(framesPerSecond: 3, hold: 0.5).framesHeld == 2)
  }

  @Test func limitsAreNumbers() {
    #expect(ExportSettings.FrameLimit.automatic.count(orElse: 300) == 300)
    #expect(ExportSettings.FrameLimit.all.count(orElse: 300) == nil)
    #expect(ExportSettings.FrameLimit.count(7).count(orElse: 300) == 7)
  }
}
