import Drawing
import Testing

@testable import Exports

@Suite struct FilmSettingsTests {
  private func making(
    _ format: Video.Format, ground: Color? = .white, plays: Int? = nil
  ) -> String {
    let settings = VideoSettings(
      format: format, width: 3, height: 5, ground: ground, rate: format.rate(nearest: 10),
      framesHeld: 4, plays: plays)
    return settings.making("a b", palette: [1, 2, 3], saying: ["title": "c=d"])
      .joined(separator: " ")
  }

  @Test(arguments: Video.Format.allCases)
  func namesTheFormatTheTextsAndTheFile(format: Video.Format) {
    #expect(making(format).hasSuffix(" -metadata title=c=d -f \(format) file:a b"))
  }

  /// Once only is −1 in a GIF, which otherwise counts repetitions; a WebP counts plays.
  @Test func saysHowOften() {
    #expect(making(.gif).contains("-loop 0 "))
    #expect(making(.gif, plays: 1).contains("-loop -1 "))
    #expect(making(.gif, plays: 5).contains("-loop 4 "))
    #expect(making(.webp).contains("-loop 0 ") && making(.webp, plays: 5).contains("-loop 5 "))
    #expect(!making(.mp4, plays: 5).contains("-loop"))
  }

  /// Three frames follow the last one, or its delay in a GIF is four tenths of a second.
  @Test func holdsTheLastFrame() {
    for format in [Video.Format.mp4, .webm, .webp] {
      #expect(making(format).contains("tpad=stop_mode=clone:stop=3"))
    }
    #expect(making(.gif).contains("-final_delay 40 "))
  }

  @Test func anMP4HasEvenSidesOnTheSameGround() {
    let film = making(.mp4, ground: Color(hex: 0x0A80FF))
    #expect(film.contains("pad=ceil(iw/2)*2:ceil(ih/2)*2:color=0x0a80ff,"))
  }

  @Test(arguments: [Video.Format.webm, .webp, .gif])
  func coloursAreNotPremultipliedWhereSomethingShowsThrough(format: Video.Format) {
    #expect(making(format, ground: nil).contains("unpremultiply"))
    #expect(!making(format).contains("unpremultiply"))
  }

  /// The three bytes 1, 2 and 3 in base 64 (RFC 4648).
  @Test func aGIFHasThePaletteFound() {
    #expect(making(.gif).contains(";base64,AQID "))
  }
}
