import Experiments
import Exports

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// The outputs of a request, and their moments and speed.
///
/// Settings are written as on the command line; nil stands for the default.
public struct OutputRequest: Hashable, Sendable {
  /// The paths, each of which names its format by its ending; none for a folder under `output`.
  public var paths: [String]
  /// The states that get a frame: `iteration`, `epoch` or a number of updates.
  public var every: String?
  /// The most frames, or `all`.
  public var maxFrames: String?
  /// The columns and rows of a sheet, as `COLSxROWS`.
  public var sheet: String?
  /// Indicates whether a PDF has a page for each frame.
  public var pages = false
  /// The update that a still shows.
  public var at: String?
  /// The epoch at whose end a still is taken.
  public var atEpoch: String?
  /// The number of worker threads.
  public var jobs: String?
  /// Frames per second.
  public var fps: String?
  /// The seconds that the last frame stays.
  public var hold: String?
  /// The loop count, or `forever`.
  public var loop: String?

  /// Creates a request with default settings.
  public init(_ paths: [String] = []) { self.paths = paths }

  /// The formats of the paths.
  var formats: [any ExportFormat] {
    paths.map { ExportFormats.format(ofPath: $0, isPaged: pages) }
  }

  /// Makes the settings, but for the moment of a still, which depends on the runs.
  ///
  /// - Parameters:
  ///   - isTransparent: Whether the background is to show through.
  ///   - playsFrames: Whether a document plays a folder of frames, or pages.
  ///   - addsStills: Whether a document needs stills besides the outputs.
  /// - Throws: ``RequestError`` for a setting that is wrong, or does not apply to any output.
  package func settings(
    isTransparent: Bool, playsFrames: Bool = false, addsStills: Bool = false
  ) throws -> ExportSettings {
    try checkPaths()
    var settings = ExportSettings()
    settings.cadence = try cadence()
    settings.frameLimit = try frameLimit()
    let processors = ProcessInfo.processInfo.activeProcessorCount
    settings.workers = min(
      try jobs.map { try Numbers.count($0, from: 1, of: .setting("jobs", $0)) } ?? processors,
      processors)
    settings.playback = try playback(
      isUsed: formats.contains(where: \.traits.plays) || playsFrames)
    try checkPages()
    try checkStills(addsStills: addsStills)
    if let (columns, rows) = try sheet.map(OutputRequest.sheet) {
      settings.still = .sheet(columns: columns, rows: rows)
    }
    for format in formats where format.traits.plays {
      try check(format, plays: settings.playback.plays, isTransparent: isTransparent)
    }
    return settings
  }

  private func cadence() throws -> Cadence {
    switch every ?? "iteration" {
    case "iteration": .iteration
    case "epoch": .epoch
    case let text:
      .every(
        try Numbers.count(text, from: 1, of: .setting("every", text), or: "iteration, or epoch"))
    }
  }

  private func frameLimit() throws -> ExportSettings.FrameLimit {
    guard let maxFrames else { return .automatic }
    if maxFrames == "all" { return .all }
    return .count(
      try Numbers.count(maxFrames, from: 2, of: .setting("max-frames", maxFrames), or: "all"))
  }

  private func playback(isUsed: Bool) throws -> Playback {
    let given = [("fps", fps), ("hold", hold), ("loop", loop)]
    if !isUsed, case (let name, let text?)? = given.first(where: { $0.1 != nil }) {
      throw RequestError(
        .setting(name, text),
        "applies to an animation; name one, as in \(setting: "output", "run.apng")")
    }
    var playback = Playback()
    if let fps {
      guard let count = Int(fps), 1...60 ~= count else {
        throw RequestError(.setting("fps", fps), "must be an integer from 1 to 60")
      }
      playback.framesPerSecond = count
    }
    if let hold {
      playback.hold = try Numbers.number(hold, of: .setting("hold", hold))
      guard 0...600 ~= playback.hold else {
        throw RequestError(.setting("hold", hold), "must be from 0 to 600 seconds")
      }
    }
    if let loop, loop != "forever" {
      let subject = RequestError.Subject.setting("loop", loop)
      let count = try Numbers.count(loop, from: 1, of: subject, or: "forever")
      guard count < 1 << 31 else {
        throw RequestError(subject, "must be less than \(1 << 31), or forever")
      }
      playback.plays = count
    }
    return playback
  }

  private static func sheet(_ text: String) throws -> (columns: Int, rows: Int) {
    let counts = text.lowercased().split(separator: "x", omittingEmptySubsequences: false)
      .map { Int($0) ?? 0 }
    guard counts.count == 2, counts.allSatisfy((1...12).contains) else {
      throw RequestError(
        .setting("sheet", text), "must be columns and rows from 1 to 12, as in 4x3")
    }
    return (counts[0], counts[1])
  }
}

// Checks of settings against the abilities of formats.
extension OutputRequest {
  /// Makes sure that each path can name an output.
  ///
  /// - Throws: ``RequestError`` for the first one that cannot.
  func checkPaths() throws {
    let endings = ExportFormats.endings("or")
    for path in paths {
      guard !path.isEmpty else {
        throw RequestError(
          .setting("output", nil),
          "must be the name of a folder, or of a file that ends in \(endings)")
      }
      let ending = path.lowercased().split(separator: ".").last.map(String.init) ?? ""
      guard ["jpg", "jpeg"].contains(ending) else { continue }
      throw RequestError(
        .setting("output", path),
        ".\(ending) is not supported; choose \(endings), or a folder for frames")
    }
  }

  private func checkPages() throws {
    guard pages else { return }
    guard formats.contains(where: \.traits.isPaged) else {
      let endings = ExportFormats.endings("or", where: \.traits.isPaged)
      throw RequestError(
        .setting("pages", nil),
        "applies to a \(endings); name one, as in \(setting: "output", "descent.pdf")")
    }
    let others = [("sheet", sheet), ("at", at), ("at-epoch", atEpoch)]
    if case (let name, let text?)? = others.first(where: { $0.1 != nil }) {
      throw RequestError(
        .setting(name, text), "cannot be combined with \(setting: "pages")")
    }
  }

  /// Makes sure that there is a still for the settings of one.
  private func checkStills(addsStills: Bool) throws {
    let hasStill = formats.contains { $0.traits.moments == .one }
    let moment = [("at", at), ("at-epoch", atEpoch)].first { $0.1 != nil }
    if let text = sheet {
      if case (let name, let value?)? = moment {
        throw RequestError(
          .setting("sheet", text), "cannot be combined with \(setting: name, value)")
      }
      guard hasStill else {
        throw RequestError(
          .setting("sheet", text),
          "applies to a still; name one, as in \(setting: "output", "sheet.png")")
      }
    }
    if case (let name, let text?)? = moment, !hasStill, !addsStills {
      throw RequestError(
        .setting(name, text),
        "applies to a still; name one, as in \(setting: "output", "still.png")")
    }
  }

  private func check(_ format: any ExportFormat, plays: Int?, isTransparent: Bool) throws {
    let traits = format.traits
    if isTransparent, !traits.canBeTransparent {
      let others = ExportFormats.endings("or") { $0.traits.plays && $0.traits.canBeTransparent }
      throw RequestError(
        .setting("background", "transparent"),
        "not supported by \(format.displayName); choose \(others)")
    }
    if let plays, let largest = traits.largestPlayCount, plays > largest {
      throw RequestError(
        .setting("loop", "\(plays)"),
        "must be at most \(largest) for \(format.displayName), or forever")
    }
  }
}
