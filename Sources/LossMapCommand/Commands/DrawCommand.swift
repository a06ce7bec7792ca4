import ArgumentParser
import Descent
import Experiments
import Exports
import Figures
import Foundation
import LossMap

/// `lossmap draw`: draws runs on the loss map.
struct DrawCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "draw", abstract: "Draws runs on the map of the loss; without a RUN, bgd and sgd.")

  @OptionGroup(title: "What is learned, and how") var training: TrainingOptions

  @Option(
    name: [.short, .long],
    help: ArgumentHelp(
      "A folder for frames, a .png, .svg or .pdf for one picture, an .apng for an animation, an "
        + ".html for a page to step through, or, with ffmpeg, a .gif, .mp4, .webm or .webp; may be "
        + "given several times.",
      valueName: "OUTPUT"))
  var output: [String] = []

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("The states that get a frame. (default: iteration)", valueName: "iteration|epoch|N"))
  var every: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "The most frames, evenly chosen (default: 1000, in an animation or a page 300).",
      valueName: "N|all"))
  var maxFrames: String?

  @Option(
    help: ArgumentHelp(
      "One picture: maps of so many moments on one page.", valueName: "COLSxROWS"))
  var sheet: String?

  @Flag(help: "A .pdf: a page for each frame, not one picture.")
  var pages = false

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("One picture: of this update, not of the end.", valueName: "K"))
  var at: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("One picture: of the end of this epoch, not of the run.", valueName: "K"))
  var atEpoch: String?

  @Option(
    defaultAsFlag: "table",
    help: ArgumentHelp(
      "Print where each run ended, and what it took; csv for machines.", valueName: "table|csv"))
  var summary: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "The most processors that draw the frames of a folder (default: all); the files are the same "
        + "for any number.",
      valueName: "N"))
  var jobs: String?

  @Option(
    help: ArgumentHelp(
      "Print what embeds the picture in a document, and write the stills that it needs besides.",
      valueName: EmbedTarget.allCases.map(\.rawValue).joined(separator: "|")))
  var embed: String?

  @OptionGroup(title: "How an animation is played") var playback: PlaybackOptions

  @OptionGroup(title: "What is shown") var figure: FigureOptions

  @OptionGroup(title: "How it looks") var style: StyleOptions

  /// The request that the options make.
  var request: DrawRequest {
    var request = DrawRequest()
    request.training = training.request
    figure.apply(to: &request.figure)
    style.apply(to: &request.figure)
    request.output.paths = output
    request.output.every = every
    request.output.maxFrames = maxFrames
    request.output.sheet = sheet
    request.output.pages = pages
    request.output.at = at
    request.output.atEpoch = atEpoch
    request.output.jobs = jobs
    playback.apply(to: &request.output)
    request.embed = embed
    return request
  }

  func run() async throws {
    let summary: SummaryFormat? = try summary.map { try Choices.word($0, of: "summary") }
    if let embed, summary != nil {
      throw Failure(
        .wrongArguments,
        "--embed \(embed): standard output is for the text that embeds the picture; "
          + "leave out --summary")
    }
    let job = try DrawJob(request)
    for notice in job.notices { Console.warn(notice) }
    var reports: [(path: String, report: ExportReport)] = []
    for path in job.paths { reports.append((path, try await write(job, to: path))) }
    if let snippet = job.snippet(for: reports) { print(snippet) }
    switch summary {
    case .table: print(Summary(of: job.experiment.runs).table, terminator: "")
    case .csv: print(Summary(of: job.experiment.runs).csv, terminator: "")
    case nil: break
    }
    for notice in job.experiment.divergenceNotices { Console.warn(notice) }
  }

  /// The forms of a summary.
  private enum SummaryFormat: String, CaseIterable {
    case table
    case csv
  }

  /// Writes an output, and shows the progress.
  private func write(_ job: DrawJob, to path: String) async throws -> ExportReport {
    let bar = ProgressBar("drawing")
    defer { bar.finish() }
    let report = try await job.write(
      to: path,
      monitor: ExportMonitor(update: bar.update) { notice in
        Console.warn("\(path): \(notice.text(Console.option))")
      })
    bar.finish()
    Console.say("\(path): \(report.summary)\n")
    return report
  }
}
