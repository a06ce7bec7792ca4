import Drawing
import Experiments
import Figures

/// Writes the frames of a timeline into one file that moves, by the program ffmpeg.
///
/// The frames go to it through a pipe, and nothing but the film is written to disk.
public struct Video: Sendable {
  private let scene: Scene
  private let format: Format
  private let timeline: Timeline
  private let scale: Double
  private let playback: AnimatedPicture.Playback
  private let provenance: Provenance?

  /// Creates a film of the frames of a timeline.
  ///
  /// - Parameters:
  ///   - scene: What is drawn.
  ///   - format: What kind of file it becomes.
  ///   - timeline: The moments to draw it at.
  ///   - scale: The number of pixels to a layout unit.
  ///   - playback: How it is played, as far as a file of this format can say.
  ///   - provenance: Where it came from, which its file says; nil to leave that untold.
  public init(
    _ scene: Scene, as format: Format, over timeline: Timeline, scale: Double = 1,
    played playback: AnimatedPicture.Playback = .init(), from provenance: Provenance? = nil
  ) {
    self.scene = scene
    self.format = format
    self.timeline = timeline
    self.scale = scale
    self.playback = playback
    self.provenance = provenance
  }

  /// Makes sure that there is a program to make a film with.
  ///
  /// - Throws: ``OutputError`` that says how to come by it.
  public static func checkProgram(for path: String) throws(OutputError) {
    _ = try ffmpeg(for: path)
  }

  private static func ffmpeg(for path: String) throws(OutputError) -> String {
    if let program = ChildProcess.path(of: "ffmpeg") { return program }
    #if os(macOS)
      let installation = "brew install ffmpeg"
    #else
      let installation = "apt-get install ffmpeg"
    #endif
    throw OutputError(
      .cannotCreate, path,
      problem: "ffmpeg is needed for .\(FileSystem.ending(of: path) ?? "") and is not on the PATH; "
        + "install it, as with: \(installation); an .apng needs nothing")
  }

  private var rate: FrameRate { format.rate(nearest: playback.framesPerSecond) }
  private var framesHeld: Int { max(1, Int((playback.hold * rate.perSecond).rounded())) }

  /// The frames in a second: those asked for, or the nearest that a file of this format can hold.
  public var framesPerSecond: Double { rate.perSecond }

  /// How long the film is, in seconds.
  public var duration: Double {
    Double(timeline.moments.count - 1 + framesHeld) / rate.perSecond
  }

  /// How many frames are drawn: those of a GIF a first time to find the colours for all of them.
  public var drawingCount: Int { timeline.moments.count * (format == .gif ? 2 : 1) }

  /// Writes the film, over the one that is there.
  ///
  /// - Parameters:
  ///   - path: The file, which is replaced when the new one is complete.
  ///   - progress: Is told, after each frame, how many of ``drawingCount`` are drawn.
  /// - Throws: ``OutputError``, with what ffmpeg says where it fails; `DrawingError`; or
  ///   `CancellationError` when the task is cancelled. What was there before is then still there.
  public func write(to path: String, progress: (Int) -> Void = { _ in }) throws {
    let ffmpeg = try Video.ffmpeg(for: path)
    try AtomicFile(path).replace { file, draft in
      var palette: [UInt8]?
      if format == .gif {
        palette = try run(ffmpeg, making: path, progress: progress) { $0.findingPalette }
      }
      let start = drawingCount - timeline.moments.count
      _ = try run(ffmpeg, making: path, progress: { progress(start + $0) }) {
        $0.making(draft, palette: palette, saying: texts)
      }
      if let provenance, FileSystem.kind(of: draft) == .file {
        try VideoMetadata(provenance).add(to: file, at: draft, as: format, named: path)
      }
    }
  }

  /// Draws all frames for ffmpeg.
  ///
  /// - Returns: What ffmpeg wrote to standard output.
  private func run(
    _ ffmpeg: String, making path: String, progress: (Int) -> Void,
    _ arguments: (VideoSettings) -> [String]
  ) throws -> [UInt8] {
    var renderer = FrameRenderer(scene, over: timeline, scale: scale)
    let settings = VideoSettings(
      format: format, width: renderer.columnCount, height: renderer.rowCount,
      ground: scene.background, rate: rate, framesHeld: framesHeld, plays: playback.plays)
    var process = try ChildProcess(ffmpeg, settings.input + arguments(settings), for: path)
    var isReading = true
    for index in timeline.moments.indices where isReading {
      _ = renderer.draw(at: index)
      isReading = try renderer.withPixels { try process.write(UnsafeRawBufferPointer($0)) }
      progress(index + 1)
    }
    let ending = try process.finish()
    guard ending.status == 0, isReading else { throw Video.error(ending, path) }
    return ending.output
  }

  /// What went wrong, in the last words of ffmpeg and in one line.
  private static func error(_ ending: ChildProcess.Ending, _ path: String) -> OutputError {
    let lines = ending.errors.split(whereSeparator: \.isNewline).suffix(3)
    let how =
      switch (ending.status, ending.signal) {
      case (_, let signal?): "was ended by signal \(signal)"
      case (0, _): "stopped before the last frame"
      case (let status, _): "failed with status \(status ?? -1)"
      }
    return OutputError(
      .writingFailed, path,
      problem: "ffmpeg \(how)" + (lines.isEmpty ? "" : ": " + lines.joined(separator: "; ")))
  }

  private var texts: KeyValuePairs<String, String> {
    guard let provenance, format == .mp4 || format == .webm else { return [:] }
    let information = provenance.information
    return [
      "title": information.title, "description": information.description,
      "comment": "\(information.creator): \(information.source)",
    ]
  }
}
