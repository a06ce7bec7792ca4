import ArgumentParser
import Descent
import Experiments
import Exports
import Figures
import LossMap

/// `lossmap draw`: draws runs on the loss map.
struct DrawCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "draw", abstract: "Draw runs on the loss contours; without a RUN, bgd and sgd.")

  @OptionGroup(title: "Problem and training") var training: TrainingOptions

  @Option(
    name: [.short, .long],
    help: ArgumentHelp(
      DrawCommand.outputHelp,
      valueName: "OUTPUT"))
  var output: [String] = []

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "The states that get a frame. (default: iteration)", valueName: "iteration|epoch|N"))
  var every: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "The most frames (default: 1000 in a folder, 300 in an animation or an HTML viewer).",
      valueName: "N|all"))
  var maxFrames: String?

  @Option(
    help: ArgumentHelp(
      "One picture: maps of several moments on one page.", valueName: "COLSxROWS"))
  var sheet: String?

  @Flag(help: "Give a .pdf a page for each frame.")
  var pages = false

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("The update that a still shows, in place of the end.", valueName: "K"))
  var at: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("The epoch at whose end a still is taken.", valueName: "K"))
  var atEpoch: String?

  @Option(
    defaultAsFlag: "table",
    help: ArgumentHelp(
      "Print where each run ended and the updates it took.", valueName: "table|csv"))
  var summary: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "Worker threads (default: one per processor); the files are the same for any "
        + "number.",
      valueName: "N"))
  var jobs: String?

  @Option(
    help: ArgumentHelp(
      "Print the text that embeds the picture in a document, and write the stills it needs.",
      valueName: EmbedTarget.allCases.map(\.rawValue).joined(separator: "|")))
  var embed: String?

  @OptionGroup(title: "Playback") var playback: PlaybackOptions

  @OptionGroup(title: "Figure") var figure: FigureOptions

  @OptionGroup(title: "Style") var style: StyleOptions

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

  /// The outputs there are, from the list of formats.
  private static var outputHelp: String {
    var endings: [String: String] = [:]
    var summaries: [String] = []
    for format in ExportFormats.all where !format.endings.isEmpty && !format.traits.isPaged {
      if endings[format.summary] == nil { summaries.append(format.summary) }
      endings[format.summary, default: ""] +=
        (endings[format.summary] == nil ? "" : " ")
        + format.displayName
    }
    return "The outputs: a folder for frames, "
      + summaries.map { "\(endings[$0] ?? "") for \($0)" }.joined(separator: ", ") + "."
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
