import ArgumentParser
import Descent
import Drawing
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
      "A folder for frames, or a .png for one picture of the whole; may be given several times.",
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

  func run() async throws {
    let picture = try PictureOptions(self)
    let problem = try training.problem()
    let runs = try training.runs(on: problem, default: ["bgd", "sgd"])
    warnOfValley(problem)
    let experiment = try labelled(runs) { try Experiment(problem, runs: runs) }
    let outputs = output.isEmpty ? [defaultFolder(for: experiment)] : output
    let scene = Scene(experiment, size: picture.size, levels: picture.levels)
    for path in outputs {
      try await write(experiment, scene, to: path, picture)
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
    if path.lowercased().hasSuffix(".png") {
      let timeline = Timeline(of: experiment.runs, every: .iteration, atMost: nil)
      try StillPicture(scene, over: timeline).write(to: path)
      Console.say("\(path): one picture\n")
      return
    }
    let timeline = Timeline(
      of: experiment.runs, every: picture.cadence, atMost: picture.largestFrameCount)
    let count = timeline.moments.count
    if count < timeline.momentCountBeforeThinning {
      Console.warn(
        "\(timeline.momentCountBeforeThinning) states, evenly thinned out to \(count) frames; "
          + "--max-frames all draws every one")
    }
    let bar = ProgressBar("drawing", total: count)
    defer { bar.finish() }
    try await FrameSequence(scene, over: timeline).write(
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

/// What the options say of the picture, read and checked.
private struct PictureOptions {
  let cadence: Cadence
  let largestFrameCount: Int?
  let size: Size
  let levels: LevelChoice

  init(_ command: DrawCommand) throws {
    let every = command.every
    switch every {
    case "iteration": cadence = .iteration
    case "epoch": cadence = .epoch
    default:
      cadence = .every(
        try Numbers.count(every, from: 1, at: "--every \(every)", or: "iteration, or epoch"))
    }
    let frames = command.maxFrames
    largestFrameCount =
      frames == "all"
      ? nil : try Numbers.count(frames, from: 2, at: "--max-frames \(frames)", or: "all")
    size = try PictureOptions.size(command.size)
    levels = try PictureOptions.levels(command.levels)
    for path in command.output { try PictureOptions.checkEnding(of: path) }
  }

  private static func size(_ text: String) throws -> Size {
    let parts = text.lowercased().split(separator: "x", omittingEmptySubsequences: false)
    guard parts.count == 2, let width = Int(parts[0]), let height = Int(parts[1]) else {
      throw Failure(
        .wrongArguments, "--size \(text): a width and a height are expected, as in 1280x720")
    }
    let smallest = Scene.smallestSize
    guard width >= Int(smallest.width), height >= Int(smallest.height) else {
      throw Failure(
        .wrongArguments,
        "--size \(text): too small to draw in; "
          + "the smallest is \(Int(smallest.width))x\(Int(smallest.height))")
    }
    let largest = 16_384
    guard width <= largest, height <= largest else {
      throw Failure(
        .wrongArguments, "--size \(text): too large; the largest is \(largest)x\(largest)")
    }
    return Size(width: Double(width), height: Double(height))
  }

  private static func levels(_ text: String) throws -> LevelChoice {
    let place = "--levels \(text)"
    if !text.contains(","), !text.contains(".") {
      return .count(try Numbers.count(text, from: 1, at: place, or: "losses such as 1,10,100"))
    }
    return .values(
      try text.split(separator: ",").map { try Numbers.number($0, at: place) })
  }

  private static func checkEnding(of path: String) throws {
    guard !path.isEmpty else {
      throw Failure(.wrongArguments, "-o: the name of a folder or of a .png is expected")
    }
    let others = [
      ".svg", ".pdf", ".apng", ".gif", ".mp4", ".webm", ".webp", ".html", ".jpg", ".jpeg",
    ]
    guard let ending = others.first(where: path.lowercased().hasSuffix) else { return }
    throw Failure(
      .wrongArguments,
      "-o \(path): \(ending) cannot be written yet; "
        + "a folder for frames and .png can")
  }
}
