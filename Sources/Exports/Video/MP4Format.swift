import Drawing

/// An H.264 film, which every player plays.
struct MP4Format: VideoFormat {
  let ending = "mp4"
  let traits = ExportTraits(
    medium: .video, moments: .evenlyChanging(atMost: 300), plays: true, canBeTransparent: false)

  func encoding(_ arguments: FFmpegArguments, palette: [UInt8]?) -> [String] {
    // Colours are stored for squares of four pixels.
    let even = "pad=ceil(iw/2)*2:ceil(ih/2)*2:color=\(arguments.backgroundName)"
    return [
      "-vf", arguments.filters([even], to: "\(arguments.held),\(arguments.televisionColors)"),
      "-c:v", "libx264", "-preset", "medium", "-tune", "animation", "-crf", "18", "-pix_fmt",
      "yuv420p", "-movflags", "+faststart",
    ] + arguments.colorTags
  }

  func texts(of metadata: DocumentMetadata) -> KeyValuePairs<String, String> {
    VideoMetadata(metadata).ffmpegTexts
  }
}
