import Drawing
import Experiments
import Figures

/// A film that the program ffmpeg makes of the frames.
///
/// The frames go to it through a pipe, and nothing but the film is written to disk.
protocol VideoFormat: FileFormat {
  /// The ending of its files, which is also ffmpeg's name of the format.
  var ending: String { get }

  /// The rate that a file can hold which is nearest to a number of frames per second.
  func rate(nearest framesPerSecond: Int) -> FrameRate

  /// Indicates whether its colours are found in a first pass over all frames.
  var hasPalette: Bool { get }

  /// The arguments that encode the frames.
  func encoding(_ arguments: FFmpegArguments, palette: [UInt8]?) -> [String]

  /// The texts that ffmpeg writes into the file, by its names for them.
  func texts(of metadata: DocumentMetadata) -> KeyValuePairs<String, String>

  /// Adds texts to a complete file, where ffmpeg writes none.
  ///
  /// - Throws: ``OutputError`` where the file cannot be changed.
  func add(_ metadata: DocumentMetadata, toFileAt path: String, named name: String)
    throws(OutputError)
}

extension VideoFormat {
  package var endings: [String] { [ending] }
  package var summary: String { "a video, by ffmpeg" }

  func rate(nearest framesPerSecond: Int) -> FrameRate {
    FrameRate(count: framesPerSecond, seconds: 1)
  }

  var hasPalette: Bool { false }

  func texts(of metadata: DocumentMetadata) -> KeyValuePairs<String, String> { [:] }

  func add(
    _ metadata: DocumentMetadata, toFileAt path: String, named name: String
  ) throws(OutputError) {}

  // Other programs read these, such as ffprobe and exiftool.
  package func provenance(in file: [UInt8]) -> Provenance? { nil }

  package func checkRequirements(for path: String) throws(OutputError) {
    _ = try ffmpeg(for: path)
  }

  package func write(
    _ footage: Footage, to sink: inout some ByteSink, monitor: ExportMonitor
  ) throws -> ExportReport {
    let name = sink.name
    let ffmpeg = try ffmpeg(for: name)
    let playback = footage.settings.playback
    let rate = rate(nearest: playback.framesPerSecond)
    if rate.perSecond != Double(playback.framesPerSecond) {
      monitor.notice(
        """
        \((rate.perSecond * 100).rounded() / 100) frames per second, the nearest to \
        \(playback.framesPerSecond) that a .\(ending) can hold
        """)
    }
    let timeline = footage.changingTimeline(atMost: 300, monitor: monitor)
    let count = timeline.moments.count
    let provenance = footage.provenance(at: timeline.last, in: .animation(frames: count))
    let held = max(1, Int((playback.hold * rate.perSecond).rounded()))
    // The frames of a film with a palette are drawn twice.
    let total = count * (hasPalette ? 2 : 1)
    try sink.fill { draft in
      let film = FilmInProgress(
        footage, over: timeline, rate: rate, framesHeld: held, ffmpeg: ffmpeg, name: name)
      let palette =
        hasPalette
        ? try film.run(progress: { monitor.update($0, total) }) { $0.findingPalette } : nil
      let start = hasPalette ? count : 0
      _ = try film.run(progress: { monitor.update(start + $0, total) }) { arguments in
        arguments.making(
          draft, as: ending, encoding: encoding(arguments, palette: palette),
          saying: texts(of: provenance.information))
      }
      if FileSystem.kind(of: draft) == .file {
        try add(provenance.information, toFileAt: draft, named: name)
      }
    }
    let seconds = Double(count - 1 + held) / rate.perSecond
    return ExportReport(
      frameCount: count, from: provenance,
      summary: "\(ExportReport.count(count, "frame")), \(ExportReport.duration(seconds))")
  }

  /// The path of ffmpeg.
  ///
  /// - Throws: ``OutputError`` that says how to install it.
  private func ffmpeg(for path: String) throws(OutputError) -> String {
    if let program = ChildProcess.path(of: "ffmpeg") { return program }
    #if os(macOS)
      let installation = "brew install ffmpeg"
    #else
      let installation = "apt-get install ffmpeg"
    #endif
    throw OutputError(
      .cannotCreate, path,
      problem: "ffmpeg is needed for .\(ending) and is not on the PATH; "
        + "install it, as with: \(installation); an .apng needs nothing")
  }
}

/// A number of frames in a number of seconds.
struct FrameRate: Hashable, Sendable {
  /// The number of frames.
  var count: Int
  /// The number of seconds.
  var seconds: Int

  /// Frames in one second.
  var perSecond: Double { Double(count) / Double(seconds) }
  /// The rate as ffmpeg reads it.
  var text: String { seconds == 1 ? "\(count)" : "\(count)/\(seconds)" }
}
