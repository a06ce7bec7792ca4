import Drawing
import Testing

@testable import Exports

@Suite struct FFmpegArgumentsTests {
  private func arguments(background: Color? = .white) -> FFmpegArguments {
    FFmpegArguments(
      width: 3, height: 5, background: background, rate: FrameRate(count: 100, seconds: 3),
      framesHeld: 4, plays: nil)
  }

  @Test func readsThePixelsOfACanvas() {
    let input = arguments().input.joined(separator: " ")
    #expect(input.contains(" -video_size 3x5 -framerate 100/3 -i pipe:0"))
    #expect(input.contains("-f rawvideo"))
  }

  @Test func writesThePaletteToStandardOutput() {
    let words = arguments(background: nil).findingPalette
    #expect(words.last == "pipe:1" && words[1].hasSuffix("palettegen=stats_mode=full"))
    #expect(words[1].contains("unpremultiply"))
  }

  @Test func putsTheFormatsArgumentsBeforeTheTexts() {
    let words = arguments().making(
      "-a.mp4", as: "mp4", encoding: ["-c:v", "x"], saying: ["title": "c=d", "comment": ""])
    #expect(words.starts(with: ["-c:v", "x"]))
    #expect(
      words.suffix(7)
        == ["-metadata", "title=c=d", "-metadata", "comment=", "-f", "mp4", "file:-a.mp4"])
  }

  @Test func namesTheBackground() {
    #expect(arguments(background: Color(hex: 0x0A80FF)).backgroundName == "0x0a80ff")
    #expect(arguments(background: nil).backgroundName == "white")
  }
}
