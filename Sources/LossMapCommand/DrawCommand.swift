import ArgumentParser
import Descent
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
      "A folder for frames, a .png, .svg or .pdf for one picture, an .apng for an animation, "
        + "or an .html for a page to step through; may be given several times.",
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

  @OptionGroup(title: "How an animation is played") var playback: PlaybackOptions

  @OptionGroup(title: "What is shown") var figure: FigureOptions

  @OptionGroup(title: "How it looks") var style: StyleOptions

  func run() async throws {
    let picture = try PictureOptions(self)
    let problem = try training.problem()
    let runs = try training.sources(on: problem, default: ["bgd", "sgd"])
    warnOfValley(problem)
    let experiment = try labelled { try Experiment(problem, runs: runs) }
    try check(picture, of: experiment)
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

  private func write(
    _ experiment: Experiment, _ scene: Scene, to path: String, _ picture: PictureOptions
  ) async throws {
    if let format = StillPicture.Format(ofFile: path) {
      try writeStill(experiment, scene, to: path, as: format, picture)
    } else if AnimatedPicture.isNamed(by: path) {
      try writeAnimation(experiment, scene, to: path, picture)
    } else if StepPage.isNamed(by: path) {
      try writePage(experiment, scene, to: path, picture)
    } else {
      try await writeFrames(experiment, scene, to: path, picture)
    }
  }

  private func writeStill(
    _ experiment: Experiment, _ scene: Scene, to path: String, as format: StillPicture.Format,
    _ picture: PictureOptions
  ) throws {
    let timeline = Timeline(of: experiment.runs, by: picture.composition.clock)
    let index = try picture.moment.map { try $0.index(in: timeline, of: experiment.runs) }
    if let (columns, rows) = picture.sheet {
      let sheet = ContactSheet(
        experiment, over: timeline, as: picture.composition, columns: columns, rows: rows)
      let count = min(columns * rows, timeline.moments.count)
      let provenance = provenance(
        of: path, showing: experiment, timeline, in: .sheet(moments: count), picture)
      try StillPicture(sheet, scale: picture.scale, from: provenance).write(to: path, as: format)
    } else {
      let snapshot = Snapshot(of: scene, over: timeline, at: index)
      let provenance = provenance(of: path, showing: experiment, timeline, at: index, picture)
      try StillPicture(snapshot, scale: picture.scale, from: provenance)
        .write(to: path, as: format)
    }
    Console.say("\(path): one picture\n")
  }

  /// What a file says of where it came from.
  func provenance(
    of path: String, showing experiment: Experiment, _ timeline: Timeline, at index: Int? = nil,
    in form: Narration.Form = .picture, _ picture: PictureOptions
  ) -> Provenance {
    let command = CommandText(
      CommandLine.arguments.dropFirst(), home: ProcessInfo.processInfo.environment["HOME"])
    let moment = timeline.moments[index ?? timeline.moments.count - 1]
    return Provenance(
      of: experiment, as: picture.composition,
      narrated: Narration(of: experiment, as: picture.composition, at: moment, in: form),
      command: command.text(making: path))
  }

  private func writeAnimation(
    _ experiment: Experiment, _ scene: Scene, to path: String, _ picture: PictureOptions
  ) throws {
    var timeline = Timeline(
      of: experiment.runs, by: picture.composition.clock, every: picture.cadence)
    if let largestCount = picture.largestAnimation, timeline.moments.count > largestCount {
      timeline = timeline.changingEvenly(
        atMost: largestCount, of: experiment, as: picture.composition)
      Console.warn(
        "\(timeline.momentCountBeforeThinning) states, thinned out to \(largestCount) frames that "
          + "change evenly; --max-frames all draws every one")
    }
    let animation = AnimatedPicture(
      scene, over: timeline, scale: picture.scale, played: picture.playback,
      from: provenance(
        of: path, showing: experiment, timeline,
        in: .animation(frames: timeline.moments.count), picture))
    let bar = ProgressBar("drawing", total: timeline.moments.count)
    defer { bar.finish() }
    let count = try animation.write(to: path, progress: bar.update)
    bar.finish()
    let duration = (animation.duration * 10).rounded() / 10
    Console.say("\(path): \(count) \(count == 1 ? "frame" : "frames"), \(duration) s\n")
  }

  private func writeFrames(
    _ experiment: Experiment, _ scene: Scene, to path: String, _ picture: PictureOptions
  ) async throws {
    let timeline = Timeline(
      of: experiment.runs, by: picture.composition.clock, every: picture.cadence,
      atMost: picture.largestFrameCount)
    let count = timeline.moments.count
    if count < timeline.momentCountBeforeThinning {
      Console.warn(
        "\(timeline.momentCountBeforeThinning) states, evenly thinned out to \(count) frames; "
          + "--max-frames all draws every one")
    }
    let manifest = Manifest(
      of: experiment, over: timeline,
      from: provenance(
        of: path, showing: experiment, timeline, in: .frames(count), picture))
    let bar = ProgressBar("drawing", total: count)
    defer { bar.finish() }
    try await FrameSequence(scene, over: timeline, scale: picture.scale, manifest: manifest).write(
      to: path, workers: picture.jobs, progress: bar.update)
    bar.finish()
    Console.say("\(path): \(count) \(count == 1 ? "frame" : "frames")\n")
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

  private func warnOfDivergence(of run: TrainedRun, on problem: Problem) {
    if let complaint = run.run?.complaintAboutLearningRate(on: problem) {
      Console.warn("\(run.label): \(complaint)")
    }
    if let complaint = run.steps.last.flatMap(run.problem.complaint) {
      Console.warn("\(run.label): \(complaint)")
    }
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
