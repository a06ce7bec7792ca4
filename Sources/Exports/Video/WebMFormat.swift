import Drawing

/// A VP9 film, for pages on the web.
struct WebMFormat: VideoFormat {
  let ending = "webm"
  let traits = ExportTraits(
    medium: .video, moments: .evenlyChanging(atMost: 300), plays: true)

  func encoding(_ arguments: FFmpegArguments, palette: [UInt8]?) -> [String] {
    [
      "-vf", arguments.filters([], to: "\(arguments.held),\(arguments.televisionColors)"),
      "-c:v", "libvpx-vp9", "-crf", "20", "-b:v", "0", "-row-mt", "1", "-deadline", "good",
      "-cpu-used", "4", "-pix_fmt", arguments.background == nil ? "yuva420p" : "yuv420p",
    ] + arguments.colorTags
  }

  func texts(of metadata: DocumentMetadata) -> KeyValuePairs<String, String> {
    VideoMetadata(metadata).ffmpegTexts
  }
}
