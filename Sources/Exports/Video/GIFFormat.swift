import Drawing

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// A film of at most 256 colours, which every program plays.
struct GIFFormat: VideoFormat {
  let ending = "gif"
  let traits = ExportTraits(
    medium: .animatedImage, moments: .evenlyChanging(atMost: 300), plays: true,
    largestPlayCount: 65536)
  let hasPalette = true

  /// A GIF counts hundredths of a second, and browsers slow down frames that last less than two.
  func rate(nearest framesPerSecond: Int) -> FrameRate {
    let shorter = max(2, 100 / framesPerSecond)
    let choices = [shorter, shorter + 1].map { FrameRate(count: 100, seconds: $0) }
    func error(_ rate: FrameRate) -> Double { abs(rate.perSecond - Double(framesPerSecond)) }
    return error(choices[1]) < error(choices[0]) ? choices[1] : choices[0]
  }

  func encoding(_ arguments: FFmpegArguments, palette: [UInt8]?) -> [String] {
    let colors = Data(palette ?? []).base64EncodedString()
    let rate = arguments.rate
    let last = min(65535, arguments.framesHeld * rate.seconds * 100 / rate.count)
    return [
      "-f", "rawvideo", "-pix_fmt", "bgra", "-video_size", "16x16", "-i",
      "data:application/octet-stream;base64,\(colors)", "-filter_complex",
      "[0:v]\(arguments.filters([], to: "null"))[frames];[frames][1:v]"
        + "paletteuse=dither=none:diff_mode=rectangle",
      "-c:v", "gif", "-loop", "\(arguments.plays.map { $0 == 1 ? -1 : $0 - 1 } ?? 0)",
      "-final_delay", "\(last)",
    ]
  }

  /// Puts a comment in place of the last byte, which ends a GIF.
  func add(
    _ metadata: DocumentMetadata, toFileAt path: String, named name: String
  ) throws(OutputError) {
    try FileSystem.overwrite(
      VideoMetadata(metadata).gifComment + [0x3B], inFileAt: path,
      at: FileSystem.size(of: path) - 1, named: name)
  }
}
