import Experiments
import Exports
import Figures
import Foundation
import LossMap

/// Writes what the pictures of some runs are asked to become, each as the ending of its name says.
struct OutputWriter {
  let experiment: Experiment
  let scene: Scene
  let picture: PictureOptions

  private var window: Window {
    picture.composition.window ?? Window(around: experiment)
  }

  /// Writes one output, and tells what a document needs to know to show it.
  func write(to path: String) async throws -> EmbeddedFile {
    if picture.hasPages, StillPicture.Format(ofFile: path) == .pdf {
      try writePages(to: path)
    } else if let format = StillPicture.Format(ofFile: path) {
      try writeStill(to: path, as: format)
    } else if AnimatedPicture.isNamed(by: path) {
      try writeAnimation(to: path)
    } else if StepPage.isNamed(by: path) {
      try writePage(to: path)
    } else if let format = Video.Format(ofFile: path) {
      try writeFilm(to: path, as: format)
    } else {
      try await writeFrames(to: path)
    }
  }

  private func writeStill(
    to path: String, as format: StillPicture.Format
  ) throws -> EmbeddedFile {
    let clock = picture.composition.clock
    let timeline = { Timeline(of: experiment.runs, by: clock) }
    func write(
      _ drawn: some Picture, at moment: Moment, in form: Narration.Form
    ) throws -> EmbeddedFile {
      let provenance = provenance(of: path, at: moment, in: form)
      try StillPicture(drawn, scale: picture.scale, from: provenance).write(to: path, as: format)
      Console.say("\(path): one picture\n")
      return EmbeddedFile(path, from: provenance)
    }
    if let (columns, rows) = picture.sheet {
      let timeline = timeline()
      let sheet = ContactSheet(
        experiment, over: timeline, as: picture.composition, columns: columns, rows: rows)
      let count = min(columns * rows, timeline.moments.count)
      return try write(sheet, at: timeline.last, in: .sheet(moments: count))
    }
    guard let moment = picture.moment else {
      let snapshot = Snapshot(ofEndOf: experiment.runs, in: scene, by: clock)
      return try write(snapshot, at: snapshot.moment, in: .picture)
    }
    let moments = timeline()
    let snapshot = Snapshot(
      of: scene, over: moments, at: try moment.index(in: moments, of: experiment.runs))
    return try write(snapshot, at: snapshot.moment, in: .picture)
  }

  private func writeAnimation(to path: String) throws -> EmbeddedFile {
    let timeline = changingTimeline()
    let provenance = provenance(
      of: path, at: timeline.last, in: .animation(frames: timeline.moments.count))
    let animation = AnimatedPicture(
      scene, over: timeline, scale: picture.scale, played: picture.playback, from: provenance)
    let count = try showingProgress(of: timeline.moments.count) {
      try animation.write(to: path, progress: $0)
    }
    sayDone(path, frames: count, seconds: animation.duration)
    return EmbeddedFile(path, frameCount: timeline.moments.count, from: provenance)
  }

  private func writeFilm(to path: String, as format: Video.Format) throws -> EmbeddedFile {
    let timeline = changingTimeline()
    let count = timeline.moments.count
    let provenance = provenance(of: path, at: timeline.last, in: .animation(frames: count))
    let film = Video(
      scene, as: format, over: timeline, scale: picture.scale, played: picture.playback,
      from: provenance)
    if film.framesPerSecond != Double(picture.playback.framesPerSecond) {
      let rate = (film.framesPerSecond * 100).rounded() / 100
      Console.warn(
        "\(path): \(rate) frames in a second, the nearest to \(picture.playback.framesPerSecond) "
          + "that a .\(format) can hold")
    }
    try showingProgress(of: film.drawingCount) { try film.write(to: path, progress: $0) }
    sayDone(path, frames: count, seconds: film.duration)
    return EmbeddedFile(path, frameCount: count, from: provenance)
  }

  private func writePages(to path: String) throws -> EmbeddedFile {
    let timeline = changingTimeline()
    let count = timeline.moments.count
    let provenance = provenance(of: path, at: timeline.last, in: .frames(count))
    let document = PagedDocument(
      scene, over: timeline, scale: picture.scale, from: provenance)
    let size = try showingProgress(of: count) { try document.write(to: path, progress: $0) }
    Console.say(
      "\(path): \(count) \(count == 1 ? "page" : "pages"), \(OutputWriter.size(size))\n")
    return EmbeddedFile(path, as: .pages, frameCount: count, from: provenance)
  }

  /// Writes a page to step through, with fewer states than wanted where it would be too large to be
  /// loaded quickly and the user has not said how many there are to be.
  private func writePage(to path: String) throws -> EmbeddedFile {
    let whole = Timeline(
      of: experiment.runs, by: picture.composition.clock, every: picture.cadence)
    var count = min(whole.moments.count, picture.largestAnimation ?? .max)
    var provenance = provenance(of: path, at: whole.last, in: .page(states: count))
    func page() throws -> String {
      provenance = self.provenance(of: path, at: whole.last, in: .page(states: count))
      let timeline = whole.changingEvenly(
        atMost: count, of: experiment, in: window)
      return try StepPage(scene, of: experiment, over: timeline, from: provenance).html()
    }
    var text = try page()
    while !picture.hasFrameLimit, text.utf8.count > StepPage.usualSize, count > 2 {
      // What does not depend on the number of states is in the size as well.
      count = max(2, min(count * 9 / 10, count * StepPage.usualSize / text.utf8.count))
      text = try page()
    }
    if count < whole.moments.count {
      Console.warn(
        "\(whole.moments.count) states, thinned out to \(count) that change evenly; "
          + "--max-frames all has every one")
    }
    try StepPage.write(text, to: path)
    let size = OutputWriter.size(text.utf8.count)
    Console.say("\(path): \(count) \(count == 1 ? "state" : "states"), \(size)\n")
    return EmbeddedFile(path, as: .page, frameCount: count, from: provenance)
  }

  private func writeFrames(to path: String) async throws -> EmbeddedFile {
    let timeline = Timeline(
      of: experiment.runs, by: picture.composition.clock, every: picture.cadence,
      atMost: picture.largestFrameCount)
    let count = timeline.moments.count
    if count < timeline.momentCountBeforeThinning {
      Console.warn(
        "\(timeline.momentCountBeforeThinning) states, evenly thinned out to \(count) frames; "
          + "--max-frames all draws every one")
    }
    let provenance = provenance(of: path, at: timeline.last, in: .frames(count))
    let manifest = Manifest(of: experiment, over: timeline, from: provenance)
    let bar = ProgressBar("drawing", total: count)
    defer { bar.finish() }
    try await FrameSequence(scene, over: timeline, scale: picture.scale, manifest: manifest).write(
      to: path, workers: picture.jobs, progress: bar.update)
    bar.finish()
    Console.say("\(path): \(count) \(count == 1 ? "frame" : "frames")\n")
    return EmbeddedFile(path, frameCount: count, from: provenance)
  }

  /// What a file says of where it came from.
  func provenance(
    of path: String, at moment: Moment, in form: Narration.Form
  ) -> Provenance {
    let command = CommandText(
      CommandLine.arguments.dropFirst(), home: ProcessInfo.processInfo.environment["HOME"])
    return Provenance(
      of: experiment, as: picture.composition,
      narrated: Narration(of: experiment, as: picture.composition, at: moment, in: form),
      command: command.text(making: path))
  }

  /// The frames of a file that holds them all.
  private func changingTimeline() -> Timeline {
    let timeline = Timeline(
      of: experiment.runs, by: picture.composition.clock, every: picture.cadence)
    guard let largestCount = picture.largestAnimation, timeline.moments.count > largestCount else {
      return timeline
    }
    Console.warn(
      "\(timeline.moments.count) states, thinned out to \(largestCount) frames that "
        + "change evenly; --max-frames all draws every one")
    return timeline.changingEvenly(
      atMost: largestCount, of: experiment, in: window)
  }

  /// Shows how far some drawing is while it goes on.
  private func showingProgress<Result>(
    of count: Int, _ work: (@escaping @Sendable (Int) -> Void) throws -> Result
  ) rethrows -> Result {
    let bar = ProgressBar("drawing", total: count)
    defer { bar.finish() }
    return try work(bar.update)
  }

  private func sayDone(_ path: String, frames count: Int, seconds: Double) {
    let frames = count == 1 ? "frame" : "frames"
    Console.say("\(path): \(count) \(frames), \((seconds * 10).rounded() / 10) s\n")
  }

  /// How large a file is, in words.
  static func size(_ byteCount: Int) -> String {
    byteCount < 1_000_000
      ? "\(Int((Double(byteCount) / 1e3).rounded())) kB"
      : "\((Double(byteCount) / 1e5).rounded() / 10) MB"
  }
}
