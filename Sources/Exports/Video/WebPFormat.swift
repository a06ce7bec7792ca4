import Drawing

/// A film that keeps every pixel as it was drawn, for pages on the web.
struct WebPFormat: VideoFormat {
  let ending = "webp"
  let traits = ExportTraits(
    medium: .animatedImage, moments: .evenlyChanging(atMost: 300), plays: true,
    largestPlayCount: 65535)

  func encoding(_ arguments: FFmpegArguments, palette: [UInt8]?) -> [String] {
    [
      "-vf", arguments.filters([], to: arguments.held), "-c:v", "libwebp_anim", "-lossless", "1",
      "-compression_level", "2", "-quality", "50", "-pix_fmt", "bgra", "-loop",
      "\(arguments.plays ?? 0)",
    ]
  }

  /// Appends a chunk with the texts, and says so in the header.
  func add(
    _ metadata: DocumentMetadata, toFileAt path: String, named name: String
  ) throws(OutputError) {
    let size = FileSystem.size(of: path)
    let head = FileSystem.head(of: path, count: 21)
    guard head.count == 21, head[12..<16].elementsEqual("VP8X".utf8) else { return }
    let chunk = VideoMetadata(metadata).xmpChunk
    let length = VideoMetadata.bytes(of: size + chunk.count - 8)
    for (bytes, offset) in [(chunk, size), (length, 4), ([head[20] | 0x04], 20)] {
      try FileSystem.overwrite(bytes, inFileAt: path, at: offset, named: name)
    }
  }
}
