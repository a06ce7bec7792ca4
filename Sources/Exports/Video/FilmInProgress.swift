import Drawing
import Experiments
import Figures

/// Draws the frames of a film for ffmpeg, as often as it has to see them.
struct FilmInProgress {
  private let scene: Scene
  private let timeline: Timeline
  private let scale: Double
  private let rate: FrameRate
  private let framesHeld: Int
  private let plays: Int?
  private let ffmpeg: String
  private let name: String

  /// Prepares the frames of a timeline.
  ///
  /// - Parameters:
  ///   - footage: The figure.
  ///   - timeline: The moment of each frame.
  ///   - rate: The frame rate.
  ///   - framesHeld: The number of frames in the time that the last one stays.
  ///   - ffmpeg: The path of the program.
  ///   - name: The name of the output for errors.
  init(
    _ footage: Footage, over timeline: Timeline, rate: FrameRate, framesHeld: Int, ffmpeg: String,
    name: String
  ) {
    scene = footage.scene
    self.timeline = timeline
    scale = footage.settings.scale
    self.rate = rate
    self.framesHeld = framesHeld
    plays = footage.settings.playback.plays
    self.ffmpeg = ffmpeg
    self.name = name
  }

  /// Draws all frames and passes them to ffmpeg.
  ///
  /// - Parameters:
  ///   - progress: Called after each frame, with the number of frames drawn.
  ///   - arguments: The arguments behind those for the input.
  /// - Returns: The bytes that ffmpeg wrote to standard output.
  /// - Throws: ``OutputError`` with the words of ffmpeg where it fails; `DrawingError`; or
  ///   `CancellationError` when the task is cancelled.
  func run(
    progress: (Int) -> Void, _ arguments: (FFmpegArguments) -> [String]
  ) throws -> [UInt8] {
    var renderer = FrameRenderer(scene, over: timeline, scale: scale)
    let settings = FFmpegArguments(
      width: renderer.columnCount, height: renderer.rowCount, background: scene.background,
      rate: rate, framesHeld: framesHeld, plays: plays)
    var process = try ChildProcess(ffmpeg, settings.input + arguments(settings), for: name)
    var isReading = true
    for index in timeline.moments.indices where isReading {
      _ = renderer.draw(at: index)
      isReading = try renderer.withPixels { try process.write(UnsafeRawBufferPointer($0)) }
      progress(index + 1)
    }
    let ending = try process.finish()
    guard ending.status == 0, isReading else { throw error(ending) }
    return ending.output
  }

  /// The failure in the last words of ffmpeg and in one line.
  private func error(_ ending: ChildProcess.Ending) -> OutputError {
    let lines = ending.errors.split(whereSeparator: \.isNewline).suffix(3)
    let how =
      switch (ending.status, ending.signal) {
      case (_, let signal?): "was ended by signal \(signal)"
      case (0, _): "stopped before the last frame"
      case (let status, _): "failed with status \(status ?? -1)"
      }
    return OutputError(
      .writingFailed, name,
      problem: "ffmpeg \(how)" + (lines.isEmpty ? "" : ": " + lines.joined(separator: "; ")))
  }
}
