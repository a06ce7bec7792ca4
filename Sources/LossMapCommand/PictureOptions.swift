import Experiments
import Exports
import Figures
import Foundation
import LossMap

/// What the options say of the picture, read and checked.
struct PictureOptions {
  let cadence: Cadence
  /// The most frames in a folder; nil for all.
  let largestFrameCount: Int?
  /// The most frames in an animation, and states in a page; nil for all.
  let largestAnimation: Int?
  /// Whether the user has a say in how many frames there are.
  let hasFrameLimit: Bool
  /// The number of frames drawn at a time, no more than there are processors.
  let jobs: Int
  let playback: AnimatedPicture.Playback
  let composition: Composition
  let moment: MomentOption?
  let scale: Double
  let summary: SummaryFormat?
  /// What is to be printed that embeds the picture.
  let embed: EmbedTarget?
  /// The columns and rows of a contact sheet.
  let sheet: (columns: Int, rows: Int)?
  /// Whether a PDF has a page for each frame.
  let hasPages: Bool

  /// How a summary is printed.
  enum SummaryFormat: String, CaseIterable {
    case table
    case csv
  }

  init(_ command: DrawCommand) throws {
    let every = command.every
    switch every {
    case "iteration": cadence = .iteration
    case "epoch": cadence = .epoch
    default:
      cadence = .every(
        try Numbers.count(every, from: 1, at: "--every \(every)", or: "iteration, or epoch"))
    }
    let limit = try command.maxFrames.map(PictureOptions.frameLimit)
    largestFrameCount = limit ?? 1000
    largestAnimation = limit ?? 300
    embed = try EmbedOption.target(of: command)
    hasFrameLimit = command.maxFrames != nil
    jobs = min(
      try command.jobs.map { try Numbers.count($0, from: 1, at: "--jobs \($0)") } ?? .max,
      ProcessInfo.processInfo.activeProcessorCount)
    playback = try command.playback.playback(
      isUsed: command.output.contains(where: PlaybackOptions.goWith)
        || EmbedOption.playsFrames(embed, of: command))
    var composition = Composition()
    try command.figure.apply(to: &composition)
    try command.style.apply(to: &composition)
    self.composition = composition
    scale = try command.style.pixelScale(for: composition.size)
    moment = try MomentOption(at: command.at, atEpoch: command.atEpoch)
    sheet = try command.sheet.map(PictureOptions.sheet)
    if let text = command.sheet, !command.output.contains(where: PictureOptions.isStill) {
      throw Failure(
        .wrongArguments, "--sheet \(text): a sheet is one picture; name it, as in -o sheet.png")
    }
    summary = try command.summary.map { try Choices.word($0, of: "--summary") }
    hasPages = command.pages
    if hasPages, !command.output.contains(where: { StillPicture.Format(ofFile: $0) == .pdf }) {
      throw Failure(
        .wrongArguments, "--pages: only a .pdf has pages; name one, as in -o descent.pdf")
    }
    if hasPages, let text = command.sheet ?? command.at ?? command.atEpoch {
      let option = command.sheet != nil ? "--sheet" : command.at != nil ? "--at" : "--at-epoch"
      throw Failure(
        .wrongArguments, "--pages \(option) \(text): a page for each frame, or one picture")
    }
    for path in command.output {
      try PictureOptions.checkEnding(of: path)
      try checkFilm(path)
    }
  }

  /// Makes sure that a film can be what is asked for.
  private func checkFilm(_ path: String) throws {
    guard let format = Video.Format(ofFile: path) else { return }
    if composition.background == .transparent, !format.canBeTransparent {
      throw Failure(
        .wrongArguments,
        "--background transparent: no .\(format) is transparent; "
          + "a .webm, .webp, .gif or .apng is")
    }
    if let plays = playback.plays, let largest = format.largestPlayCount, plays > largest {
      throw Failure(
        .wrongArguments,
        "--loop \(plays): a .\(format) is played at most \(largest) times, or forever")
    }
  }

  /// The most frames; nil for all.
  private static func frameLimit(_ text: String) throws -> Int? {
    text == "all" ? nil : try Numbers.count(text, from: 2, at: "--max-frames \(text)", or: "all")
  }

  private static func isStill(_ path: String) -> Bool {
    StillPicture.Format(ofFile: path) != nil
  }

  private static func sheet(_ text: String) throws -> (columns: Int, rows: Int) {
    let counts = text.lowercased().split(separator: "x", omittingEmptySubsequences: false)
      .map { Int($0) ?? 0 }
    guard counts.count == 2, counts.allSatisfy((1...12).contains) else {
      throw Failure(
        .wrongArguments,
        "--sheet \(text): columns and rows from 1 to 12 are expected, as in 4x3")
    }
    return (counts[0], counts[1])
  }

  private static func checkEnding(of path: String) throws {
    guard !path.isEmpty else {
      throw Failure(
        .wrongArguments,
        "-o: the name of a folder is expected, or of a .png, .svg, .pdf, .apng, .html, .gif, .mp4, "
          + ".webm or .webp")
    }
    let others = [".jpg", ".jpeg"]
    guard let ending = others.first(where: path.lowercased().hasSuffix) else { return }
    throw Failure(
      .wrongArguments,
      "-o \(path): \(ending) cannot be written; "
        + "a folder for frames, .png, .svg, .pdf, .apng, .html, .gif, .mp4, .webm and .webp can")
  }
}
