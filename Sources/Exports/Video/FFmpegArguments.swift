import Drawing

/// The arguments that ffmpeg is given, apart from those of a single format.
///
/// Source: *ffmpeg*, *ffmpeg-filters*, *ffmpeg-codecs* and *ffmpeg-formats* documentation, version
/// 5.1.
struct FFmpegArguments {
  /// The columns and rows of pixels.
  let width: Int, height: Int
  /// The background colour; nil for a transparent one.
  let background: Color?
  /// The frame rate.
  let rate: FrameRate
  /// The number of frames in the time that the last one stays.
  let framesHeld: Int
  /// The loop count; nil to loop forever.
  let plays: Int?

  /// Reads the pixels of a canvas from standard input, and reports nothing but errors.
  var input: [String] {
    #if _endian(little)
      let order = "bgra"
    #else
      let order = "argb"
    #endif
    return [
      "-nostdin", "-hide_banner", "-loglevel", "error", "-y", "-f", "rawvideo", "-pix_fmt", order,
      "-video_size", "\(width)x\(height)", "-framerate", rate.text, "-i", "pipe:0",
    ]
  }

  /// Writes the colours that suit all frames to standard output.
  var findingPalette: [String] {
    [
      "-vf", filters([], to: "palettegen=stats_mode=full"), "-f", "rawvideo", "-pix_fmt",
      "bgra", "pipe:1",
    ]
  }

  /// Makes a film.
  ///
  /// - Parameters:
  ///   - path: The file.
  ///   - format: The name of its format.
  ///   - encoding: The arguments of the format.
  ///   - texts: The texts that the file holds, by ffmpeg's names for them.
  func making(
    _ path: String, as format: String, encoding: [String],
    saying texts: KeyValuePairs<String, String>
  ) -> [String] {
    // Nothing depends on the machine, nor on its version of ffmpeg more than it must.
    let same = ["-threads", "4", "-fflags", "+bitexact", "-flags:v", "+bitexact"]
    return encoding + same + texts.flatMap { ["-metadata", "\($0)=\($1)"] }
      + ["-f", format, "file:\(path)"]
  }

  /// The filters that every frame goes through: our colours are premultiplied by alpha, those of
  /// films are not.
  func filters(_ first: [String], to last: String) -> String {
    let straight = background == nil ? ["format=gbrap", "unpremultiply=inplace=1"] : []
    return (straight + first + [last]).joined(separator: ",")
  }

  /// Repeats the last frame for as long as it stays.
  var held: String { "tpad=stop_mode=clone:stop=\(framesHeld - 1)" }

  /// Converts to the colours of high-definition television, which players assume.
  var televisionColors: String { "scale=out_color_matrix=bt709:out_range=tv" }

  /// The tags that name those colours in a file.
  var colorTags: [String] {
    ["-colorspace", "bt709", "-color_primaries", "bt709", "-color_trc", "bt709"]
  }

  /// The background colour as ffmpeg reads it; white for none.
  var backgroundName: String {
    guard let background else { return "white" }
    let parts = [background.red, background.green, background.blue].map { part in
      let digits = String(Int((part * 255).rounded()), radix: 16)
      return digits.count == 1 ? "0" + digits : digits
    }
    return "0x" + parts.joined()
  }
}
