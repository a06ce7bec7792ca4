import Descent
import Experiments
import Exports
import Figures

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// The fulfilment of a request: its runs trained, its figure composed, its outputs written.
package struct DrawJob: Sendable {
  /// The problem and its runs.
  package let experiment: Experiment
  /// The paths of all outputs, with the stills that a document needs besides.
  package let paths: [String]
  /// Sentences about settings that are followed in another way than asked for.
  package let notices: [SettingMessage]
  private let request: DrawRequest
  private let footage: Footage
  private let embedTarget: EmbedTarget?

  /// Reads a request, and trains its runs.
  ///
  /// - Throws: ``RequestError`` for a setting that is wrong, `InputError` for data or a trajectory
  ///   that cannot be used, `OutputError` where a program is missing, or `CancellationError` when
  ///   the task is cancelled.
  package init(_ request: DrawRequest) throws {
    self.request = request
    let target = try EmbedRequest.target(of: request)
    let composition = try request.figure.composition()
    let choice = try MomentChoice(request.output)
    var settings = try request.output.settings(
      isTransparent: composition.background == .transparent,
      playsFrames: EmbedRequest.playsFrames(target, of: request),
      addsStills: target?.missingStills(beside: request.output.paths).isEmpty == false)
    settings.scale = try request.figure.pixelScale(for: composition.size)
    for (path, format) in zip(request.output.paths, request.output.formats) {
      try format.checkRequirements(for: path)
    }
    let problem = try request.training.madeProblem()
    let sources = try request.training.sources(on: problem, default: DrawRequest.defaultRuns)
    experiment = try DrawJob.experiment(problem, sources)
    try DrawJob.check(request, composition, of: experiment)
    if let choice {
      settings.still = .moment(try choice.index(in: experiment, by: composition.clock))
    }
    let outputs =
      request.output.paths.isEmpty ? [DrawJob.defaultFolder(for: experiment)] : request.output.paths
    paths = outputs + (try target.map { try EmbedRequest.stills(for: $0, beside: outputs) } ?? [])
    embedTarget = target
    footage = Footage(of: experiment, as: composition, settings: settings)
    notices = DrawJob.notices(of: request, on: problem)
  }

  /// Writes an output.
  ///
  /// - Throws: `OutputError`, `DrawingError`, or `CancellationError` when the task is cancelled;
  ///   what was there before is then still there.
  package func write(to path: String, monitor: ExportMonitor = .init()) async throws -> ExportReport
  {
    let command = ReproducingCommand(
      request, home: ProcessInfo.processInfo.environment["HOME"])
    let format = ExportFormats.format(ofPath: path, isPaged: request.output.pages)
    return try await format.write(
      footage.made(by: command.text(making: path)), to: path, monitor: monitor)
  }

  /// The text that embeds the outputs in the kind of document asked for; nil where none is.
  package func snippet(for reports: [(path: String, report: ExportReport)]) -> String? {
    guard let embedTarget else { return nil }
    let files = reports.map { path, report in
      let format = ExportFormats.format(ofPath: path, isPaged: request.output.pages)
      return EmbeddedFile(
        path, as: format.traits.medium, frameCount: report.frameCount, from: report.provenance)
    }
    let embedding = Embedding(
      of: files, size: footage.composition.size, scale: footage.settings.scale,
      played: footage.settings.playback)
    return embedding.snippet(for: embedTarget)
  }

  /// Trains the runs; those that clash are named as they were written.
  private static func experiment(
    _ problem: Problem, _ sources: [RunSource]
  ) throws -> Experiment {
    do {
      return try Experiment(problem, runs: sources)
    } catch let error as InvalidSetting where error.name == "label" {
      throw RequestError(.named("label \"\(error.value)\""), SettingMessage(error.problem))
    }
  }

  /// Makes sure that the figure can show these runs.
  private static func check(
    _ request: DrawRequest, _ composition: Composition, of experiment: Experiment
  ) throws {
    let missing = composition.panels?.lazy.compactMap { kind in
      Panels.panel(of: kind)?.missing(from: experiment)
    }.first
    if let missing {
      throw RequestError(
        .setting("panels", request.figure.panels ?? ""),
        "there are no \(missing) to show")
    }
    let isShared = composition.layout == .overlay || request.output.sheet != nil
    let losses = Set(experiment.runs.compactMap(\.problem.fit?.loss.name))
    if isShared, losses.count > 1 {
      throw RequestError(
        .request,
        """
        \(losses.sorted().joined(separator: " and ")) have different maps; show them side by \
        side with \(setting: "layout", "columns")
        """)
    }
  }

  private static func notices(of request: DrawRequest, on problem: Problem) -> [SettingMessage] {
    var notices: [SettingMessage] = []
    if let font = request.figure.font, let substitute = request.figure.substituteFont {
      notices.append(
        "\(setting: "font", font): not installed; \(substitute) is used in its place")
    }
    if let loop = request.output.loop {
      for format in request.output.formats
      where format.traits.plays && format.traits.largestPlayCount == nil {
        notices.append(
          """
          \(setting: "loop", loop): ignored for \(format.displayName), whose loop count is set by \
          the page or the player
          """)
      }
    }
    if case .valley = problem.objective.minimum, let data = problem.fit?.data {
      let reason = data.count == 1 ? "there is only one sample" : "all x are \(data.x[0])"
      notices.append(
        """
        \(data.name): \(reason), so the best line is not unique; all best lines are drawn as a \
        valley
        """)
    }
    return notices
  }

  /// A folder under `output` that is named after the runs.
  private static func defaultFolder(for experiment: Experiment) -> String {
    let name = experiment.runs.map(\.label).joined(separator: "-").lowercased().map {
      $0.isLetter || $0.isNumber || $0 == "." ? $0 : "-"
    }
    return "output/" + String(name).split(separator: "-").joined(separator: "-")
  }
}

extension Experiment {
  /// Sentences about the runs that diverge, each with the label of its run.
  package var divergenceNotices: [String] {
    runs.filter(\.isDiverging).flatMap { run -> [String] in
      let warnings = [
        run.run?.learningRateWarning(on: problem), run.steps.last.flatMap(run.problem.warning),
      ]
      let reasons = warnings.compactMap(\.self).map { "\(run.label): \($0)" }
      guard let iteration = run.divergedAt else { return reasons }
      return reasons + [
        "\(run.label) diverged at iteration \(iteration); it is drawn as far as it is finite"
      ]
    }
  }
}
