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
    help: ArgumentHelp("Which states get a frame.", valueName: "iteration|epoch|N"))
  var every = "iteration"

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

  func run() async throws {
    let picture = try PictureOptions(self)
    try checkFilms()
    let problem = try training.problem()
    let runs = try training.sources(on: problem, default: ["bgd", "sgd"])
    warnOfValley(problem)
    let experiment = try labelled { try Experiment(problem, runs: runs) }
    try check(picture, of: experiment)
    var outputs = output.isEmpty ? [defaultFolder(for: experiment)] : output
    outputs += try picture.embed.map { try EmbedOption.stills(for: $0, beside: outputs) } ?? []
    let writer = OutputWriter(
      experiment: experiment, scene: Scene(experiment, as: picture.composition), picture: picture)
    var written: [EmbeddedFile] = []
    for path in outputs { written.append(try await writer.write(to: path)) }
    let embedding = Embedding(
      of: written, size: picture.composition.size, scale: picture.scale, played: picture.playback)
    if let snippet = picture.embed.flatMap(embedding.snippet) { print(snippet) }
    switch picture.summary {
    case .table: print(Summary(of: experiment.runs).table, terminator: "")
    case .csv: print(Summary(of: experiment.runs).csv, terminator: "")
    case nil: break
    }
    for run in experiment.runs where run.isDiverging { warnOfDivergence(of: run, on: problem) }
  }

  /// Makes sure that the picture can show these runs.
  private func check(_ picture: PictureOptions, of experiment: Experiment) throws {
    if let panel = picture.composition.panels?.first(where: { !experiment.canShow($0) }) {
      let what = panel == .data ? "data" : "losses"
      throw Failure(
        .wrongArguments,
        "--panels \(figure.panels ?? ""): there are no \(what) here to be shown")
    }
    let isShared = picture.composition.layout == .overlay || picture.sheet != nil
    let losses = Set(experiment.runs.compactMap(\.problem.fit?.loss.name))
    if isShared, losses.count > 1 {
      throw Failure(
        .wrongArguments,
        "\(losses.sorted().joined(separator: " and ")) have maps of their own; "
          + "show them beside each other with --layout columns")
    }
  }

  /// Makes sure that films can be made, before there is anything to wait for.
  private func checkFilms() throws {
    for path in output {
      guard let format = Video.Format(ofFile: path) else { continue }
      try Video.checkProgram(for: path)
      if let loop = playback.loop, !format.canLoop {
        Console.warn(
          "--loop \(loop): no .\(format) says how often it is played, but the page or the player")
      }
    }
  }

  /// Runs that clash are named as the user wrote them.
  private func labelled<Result>(_ body: () throws -> Result) throws -> Result {
    do {
      return try body()
    } catch let error as InvalidSetting where error.name == "label" {
      throw Failure(.wrongArguments, "label \"\(error.value)\": \(error.problem)")
    }
  }

  private func warnOfValley(_ problem: Problem) {
    guard case .valley = problem.objective.minimum, let data = problem.fit?.data else { return }
    let what = data.count == 1 ? "there is one sample only" : "all x are \(data.x[0])"
    Console.warn(
      "\(data.name): \(what), so the best line is not unique; "
        + "all the best ones are drawn as a valley")
  }

  private func warnOfDivergence(of run: Run, on problem: Problem) {
    let warnings = [
      run.run?.learningRateWarning(on: problem), run.steps.last.flatMap(run.problem.warning),
    ]
    for warning in warnings.compactMap(\.self) { Console.warn("\(run.label): \(warning)") }
    if let iteration = run.divergedAt {
      Console.warn(
        "\(run.label) diverged at iteration \(iteration); it is drawn as far as it is finite")
    }
  }

  /// A folder under `output` that is named after the runs.
  private func defaultFolder(for experiment: Experiment) -> String {
    let name = experiment.runs.map(\.label).joined(separator: "-").lowercased().map {
      $0.isLetter || $0.isNumber || $0 == "." ? $0 : "-"
    }
    return "output/" + String(name).split(separator: "-").joined(separator: "-")
  }
}
