import Drawing
import Foundation
import PictureTesting
import Testing

@testable import Exports

/// The formats that ffmpeg writes.
let videoFormats = ExportFormats.all.compactMap { $0 as? any VideoFormat }

extension VideoFormat {
  /// The arguments that make a file `a b` of ten frames a second, as one line.
  func making(background: Color? = .white, plays: Int? = nil) -> String {
    let arguments = FFmpegArguments(
      width: 3, height: 5, background: background, rate: rate(nearest: 10), framesHeld: 4,
      plays: plays)
    return arguments.making(
      "a b", as: ending, encoding: encoding(arguments, palette: [1, 2, 3]),
      saying: ["title": "c=d"]
    ).joined(separator: " ")
  }

  /// The bytes of a file with the account of a figure added to it.
  func told(_ bytes: [UInt8]) throws -> [UInt8] {
    let folder = try TemporaryFolder()
    let path = folder.path("video")
    try Data(bytes).write(to: URL(filePath: path))
    try add(ProvenanceTests.provenance.information, toFileAt: path, named: path)
    return Array(try Data(contentsOf: URL(filePath: path)))
  }
}

@Suite struct VideoFormatTests {
  @Test func areFour() {
    #expect(videoFormats.map(\.ending) == ["gif", "mp4", "webm", "webp"])
  }

  @Test(arguments: [1, 3, 10, 12, 15, 20, 24, 25, 30, 40, 42, 50, 60])
  func holdAnyRateButInAGIF(framesPerSecond: Int) {
    for format in videoFormats where format.ending != "gif" {
      #expect(format.rate(nearest: framesPerSecond).text == "\(framesPerSecond)")
    }
  }

  @Test(arguments: videoFormats)
  func namesTheFormatTheTextsAndTheFile(format: any VideoFormat) {
    #expect(
      format.making().hasSuffix(" -metadata title=c=d -f \(format.ending) file:a b"))
  }

  /// Three frames follow the last one, or its delay in a GIF is four tenths of a second.
  @Test(arguments: videoFormats)
  func holdsTheLastFrame(format: any VideoFormat) {
    let words = format.ending == "gif" ? "-final_delay 40 " : "tpad=stop_mode=clone:stop=3"
    #expect(format.making().contains(words))
  }

  @Test(arguments: videoFormats.filter(\.traits.canBeTransparent))
  func coloursAreNotPremultipliedWhereSomethingShowsThrough(format: any VideoFormat) {
    #expect(format.making(background: nil).contains("unpremultiply"))
    #expect(!format.making().contains("unpremultiply"))
  }
}
