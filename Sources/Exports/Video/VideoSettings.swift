import Drawing
import Foundation

/// What ffmpeg is told, apart from its input.
///
/// Source: *ffmpeg*, *ffmpeg-filters*, *ffmpeg-codecs* and *ffmpeg-formats* documentation, version
/// 5.1.
struct VideoSettings {
  /// What is made.
  let format: Video.Format
  /// The columns and rows of pixels.
  let width: Int, height: Int
  /// The colour behind everything; nil where what is behind shows through.
  let ground: Color?
  /// How fast the frames follow each other.
  let rate: Video.FrameRate
  /// The frames in the time that the last one stays.
  let framesHeld: Int
  /// How often it is played; nil for without end.
  let plays: Int?

  /// Says nothing but what went wrong, and reads the pixels of a canvas from standard input.
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
  ///   - palette: The colours found; of a GIF alone.
  ///   - texts: What the file says of itself, by the names that ffmpeg has for it.
  ///   - path: The file.
  func making(
    _ path: String, palette: [UInt8]?, saying texts: KeyValuePairs<String, String>
  ) -> [String] {
    // Nothing depends on the machine, nor on its version of ffmpeg more than it must.
    let same = ["-threads", "4", "-fflags", "+bitexact", "-flags:v", "+bitexact"]
    return picture(palette) + same + texts.flatMap { ["-metadata", "\($0)=\($1)"] }
      + ["-f", format.rawValue, "file:\(path)"]
  }

  private func picture(_ palette: [UInt8]?) -> [String] {
    switch format {
    case .gif:
      let colors = Data(palette ?? []).base64EncodedString()
      let last = min(65535, framesHeld * rate.seconds * 100 / rate.count)
      return [
        "-f", "rawvideo", "-pix_fmt", "bgra", "-video_size", "16x16", "-i",
        "data:application/octet-stream;base64,\(colors)", "-filter_complex",
        "[0:v]\(filters([], to: "null"))[frames];[frames][1:v]"
          + "paletteuse=dither=none:diff_mode=rectangle",
        "-c:v", "gif", "-loop", "\(plays.map { $0 == 1 ? -1 : $0 - 1 } ?? 0)",
        "-final_delay", "\(last)",
      ]
    case .webp:
      return [
        "-vf", filters([], to: held), "-c:v", "libwebp_anim", "-lossless", "1",
        "-compression_level", "2", "-quality", "50", "-pix_fmt", "bgra", "-loop",
        "\(plays ?? 0)",
      ]
    case .webm:
      return [
        "-vf", filters([], to: "\(held),\(colorsOfFilms)"), "-c:v", "libvpx-vp9", "-crf", "20",
        "-b:v", "0", "-row-mt", "1", "-deadline", "good", "-cpu-used", "4", "-pix_fmt",
        ground == nil ? "yuva420p" : "yuv420p",
      ] + colorTags
    case .mp4:
      // Colours are stored for squares of four pixels.
      let even = "pad=ceil(iw/2)*2:ceil(ih/2)*2:color=\(ground.map(VideoSettings.name) ?? "white")"
      return [
        "-vf", filters([even], to: "\(held),\(colorsOfFilms)"), "-c:v", "libx264", "-preset",
        "medium", "-tune", "animation", "-crf", "18", "-pix_fmt", "yuv420p", "-movflags",
        "+faststart",
      ] + colorTags
    }
  }

  /// What every frame goes through: our colours are premultiplied by alpha, those of films not.
  private func filters(_ first: [String], to last: String) -> String {
    let straight = ground == nil ? ["format=gbrap", "unpremultiply=inplace=1"] : []
    return (straight + first + [last]).joined(separator: ",")
  }

  private var held: String { "tpad=stop_mode=clone:stop=\(framesHeld - 1)" }

  /// The colours of high-definition television, which players take for granted.
  private var colorsOfFilms: String { "scale=out_color_matrix=bt709:out_range=tv" }
  private var colorTags: [String] {
    ["-colorspace", "bt709", "-color_primaries", "bt709", "-color_trc", "bt709"]
  }

  /// A colour as ffmpeg reads it.
  private static func name(of color: Color) -> String {
    let parts = [color.red, color.green, color.blue].map { part in
      let digits = String(Int((part * 255).rounded()), radix: 16)
      return digits.count == 1 ? "0" + digits : digits
    }
    return "0x" + parts.joined()
  }
}
