import Testing

@testable import Exports

@Suite struct FilmFormatTests {
  @Test func isNamedByItsEnding() {
    #expect(Film.Format(ofFile: "notes/a.GIF") == .gif && Film.Format(ofFile: "a.mp4") == .mp4)
    #expect(Film.Format(ofFile: "a.webm") == .webm && Film.Format(ofFile: "a.webp") == .webp)
    for path in ["gif", "a.apng", "a.gif/frames", "a.png"] {
      #expect(Film.Format(ofFile: path) == nil)
    }
  }

  /// Whole hundredths of a second, two or more: 50, 33⅓, 25, 20, … frames in a second.
  @Test(arguments: [
    (1, 100), (3, 33), (10, 10), (12, 8), (15, 7), (20, 5), (24, 4), (25, 4), (30, 3), (40, 3),
    (42, 2), (50, 2), (60, 2),
  ])
  func aGIFCountsHundredths(framesPerSecond: Int, delay: Int) {
    let rate = Film.Format.gif.rate(nearest: framesPerSecond)
    #expect(rate == Film.FrameRate(count: 100, seconds: delay))
    for format in [Film.Format.mp4, .webm, .webp] {
      #expect(format.rate(nearest: framesPerSecond).text == "\(framesPerSecond)")
    }
  }
}
