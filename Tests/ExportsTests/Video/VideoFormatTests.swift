import Testing

@testable import Exports

@Suite struct FilmFormatTests {
  @Test func isNamedByItsEnding() {
    #expect(Video.Format(ofFile: "notes/a.GIF") == .gif && Video.Format(ofFile: "a.mp4") == .mp4)
    #expect(Video.Format(ofFile: "a.webm") == .webm && Video.Format(ofFile: "a.webp") == .webp)
    for path in ["gif", "a.apng", "a.gif/frames", "a.png"] {
      #expect(Video.Format(ofFile: path) == nil)
    }
  }

  /// Whole hundredths of a second, two or more: 50, 33⅓, 25, 20, … frames in a second.
  @Test(arguments: [
    (1, 100), (3, 33), (10, 10), (12, 8), (15, 7), (20, 5), (24, 4), (25, 4), (30, 3), (40, 3),
    (42, 2), (50, 2), (60, 2),
  ])
  func aGIFCountsHundredths(framesPerSecond: Int, delay: Int) {
    let rate = Video.Format.gif.rate(nearest: framesPerSecond)
    #expect(rate == Video.FrameRate(count: 100, seconds: delay))
    for format in [Video.Format.mp4, .webm, .webp] {
      #expect(format.rate(nearest: framesPerSecond).text == "\(framesPerSecond)")
    }
  }
}
