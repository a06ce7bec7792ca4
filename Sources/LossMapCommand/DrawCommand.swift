import ArgumentParser
import Descent
import Foundation
import LossMap

/// `lossmap draw`: draws runs on the loss map.
struct DrawCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "draw", abstract: "Draws runs on the map of the loss; without a RUN, bgd and sgd.")

  @OptionGroup var training: TrainingOptions

  @Option(
    name: [.short, .long],
    help: ArgumentHelp(
      "A folder for frames, or a .png, .svg or .pdf for one picture; may be given several times.",
      valueName: "OUTPUT"))
  var output: [String] = []

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("Which states get a frame.", valueName: "iteration|epoch|N"))
  var every = "iteration"

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("The most frames, evenly chosen.", valueName: "N|all"))
  var maxFrames = "1000"

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("The extent of a picture.", valueName: "WIDTHxHEIGHT"))
  var size = "1280x720"

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("How many losses get a line, or which.", valueName: "N|V,V,..."))
  var levels = "10"

  @Option(help: ArgumentHelp("How several runs share a picture.", valueName: "overlay|columns"))
  var layout = "overlay"

  @Option(
    help: ArgumentHelp("The panels in the order wanted.", valueName: "map,surface,data,loss"))
  var panels: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "What a corner of the map magnifies.", valueName: "auto|none|W0:W1,B0:B1"))
  var lens = "auto"

  @Option(
    help: ArgumentHelp(
      "One picture: maps of so many moments on one page.", valueName: "COLSxROWS"))
  var sheet: String?

  @Option(
    help: ArgumentHelp("What losses are drawn against.", valueName: "epochs|updates|samples"))
  var lossAxis = "epochs"

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("The title, in place of the runs' names.", valueName: "TEXT"))
  var title: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("What is below the title, in place of the settings.", valueName: "TEXT"))
  var subtitle: String?

  @Flag(help: "No title, subtitle and counters.")
  var noTitle = false

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "From which side the surface is looked at, 0 from the south.", valueName: "DEGREES"))
  var azimuth = "30"

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "From how high the surface is looked at, 0 to 90.", valueName: "DEGREES"))
  var elevation = "55"

  @Option(help: ArgumentHelp("Colours for a purpose.", valueName: "light|dark|print"))
  var theme = "light"

  @Option(
    help: ArgumentHelp("The colours of the loss, in place of the theme's.", valueName: "NAME"))
  var palette: String?

  @Option(help: ArgumentHelp("What runs are aligned by.", valueName: "samples|updates"))
  var clock = "samples"

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("One picture: of this update, not of the end.", valueName: "K"))
  var at: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("One picture: of the end of this epoch, not of the run.", valueName: "K"))
  var atEpoch: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("Pixels to a unit of the size: 2 for fine screens.", valueName: "FACTOR"))
  var scale = "1"

  @Option(
    defaultAsFlag: "table",
    help: ArgumentHelp(
      "Print where each run ended, and what it took; csv for machines.", valueName: "table|csv"))
  var summary: String?

  func run() async throws {
    let picture = try PictureOptions(self)
    let problem = try training.problem()
    let runs = try training.runs(on: problem, default: ["bgd", "sgd"])
    warnOfValley(problem)
    let experiment = try labelled(runs) { try Experiment(problem, runs: runs) }
    let outputs = output.isEmpty ? [defaultFolder(for: experiment)] : output
    let scene = Scene(experiment, as: picture.composition)
    for path in outputs {
      try await write(experiment, scene, to: path, picture)
    }
    switch picture.summary {
    case .table: print(Summary(of: experiment.runs).table, terminator: "")
    case .csv: print(Summary(of: experiment.runs).csv, terminator: "")
    case nil: break
    }
    for run in experiment.runs {
      guard let iteration = run.divergedAt else { continue }
      Console.warn(
        "\(run.label) diverged at iteration \(iteration); it is drawn as far as it is finite")
    }
  }

  private func write(
    _ experiment: Experiment, _ scene: Scene, to path: String, _ picture: PictureOptions
  ) async throws {
    if let format = StillPicture.Format(ofFile: path) {
      let timeline = Timeline(of: experiment.runs, by: picture.composition.clock)
      let index = try picture.moment.map { try $0.index(in: timeline, of: experiment.runs) }
      if let (columns, rows) = picture.sheet {
        let sheet = ContactSheet(
          experiment, over: timeline, as: picture.composition, columns: columns, rows: rows)
        try StillPicture(sheet, scale: picture.scale).write(to: path, as: format)
      } else {
        let snapshot = Snapshot(of: scene, over: timeline, at: index)
        try StillPicture(snapshot, scale: picture.scale).write(to: path, as: format)
      }
      Console.say("\(path): one picture\n")
      return
    }
    let timeline = Timeline(
      of: experiment.runs, by: picture.composition.clock, every: picture.cadence,
      atMost: picture.largestFrameCount)
    let count = timeline.moments.count
    if count < timeline.momentCountBeforeThinning {
      Console.warn(
        "\(timeline.momentCountBeforeThinning) states, evenly thinned out to \(count) frames; "
          + "--max-frames all draws every one")
    }
    let bar = ProgressBar("drawing", total: count)
    defer { bar.finish() }
    try await FrameSequence(scene, over: timeline, scale: picture.scale).write(
      to: path, workers: ProcessInfo.processInfo.activeProcessorCount, progress: bar.update)
    bar.finish()
    Console.say("\(path): \(count) \(count == 1 ? "frame" : "frames")\n")
  }

  /// Runs that clash are named as the user wrote them.
  private func labelled<Result>(_ runs: [Run], _ body: () throws -> Result) throws -> Result {
    do {
      return try body()
    } catch let error as InvalidSetting where error.name == "label" {
      throw Failure(.wrongArguments, "label \"\(error.value)\": \(error.problem)")
    }
  }

  private func warnOfValley(_ problem: Problem) {
    guard case .valley = problem.objective.minimum, let x = problem.data.x.first else { return }
    let what = problem.data.count == 1 ? "there is one sample only" : "all x are \(x)"
    Console.warn(
      "\(problem.data.name): \(what), so the best line is not unique; "
        + "all the best ones are drawn as a valley")
  }

  /// A folder under `output` that is named after the runs.
  private func defaultFolder(for experiment: Experiment) -> String {
    let name = experiment.runs.map(\.label).joined(separator: "-").lowercased().map {
      $0.isLetter || $0.isNumber || $0 == "." ? $0 : "-"
    }
    return "output/" + String(name).split(separator: "-").joined(separator: "-")
  }
}
