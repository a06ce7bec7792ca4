import Descent
import Experiments

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// The file beside the frames of a folder: how they were made, and the numbers in each of them.
///
/// `Documentation/manifest.schema.json` describes it. Its keys are the columns of a trajectory
/// where they mean the same.
struct Manifest: Sendable {
  /// The origin of the frames.
  let provenance: Provenance
  private let experiment: Experiment
  private let timeline: Timeline

  /// The name of the file.
  static let fileName = "manifest.json"

  /// Describes the frames of a timeline.
  ///
  /// - Parameters:
  ///   - experiment: The problem and its runs.
  ///   - timeline: The moment of each frame.
  ///   - provenance: Where they came from.
  init(of experiment: Experiment, over timeline: Timeline, from provenance: Provenance) {
    self.experiment = experiment
    self.timeline = timeline
    self.provenance = provenance
  }

  /// The first characters of every manifest.
  static let beginning = "{\n\"program\": \"\(Provenance.program)\","

  /// The manifest as JSON, a line for each frame.
  var json: String { json(namingFiles: true) }

  /// The manifest as JSON, a line for each frame; without the names of files where frames have
  /// none.
  func json(namingFiles: Bool) -> String {
    let names = FrameNames(count: timeline.moments.count)
    let frames = timeline.moments.enumerated().map { index, moment in
      frame(named: namingFiles ? names[index] : nil, at: moment)
    }
    let fields: KeyValuePairs<String, String> = [
      "version": JSON.text(provenance.version), "command": JSON.text(provenance.command),
      "title": JSON.text(provenance.title), "alt_text": JSON.text(provenance.altText),
      "caption": JSON.text(provenance.caption), "problem": JSON.text(provenance.problem),
      "runs": JSON.lines(experiment.runs.map(Manifest.run)), "frames": JSON.lines(frames),
    ]
    return Manifest.beginning + "\n"
      + fields.map { "\"\($0.key)\": \($0.value)" }.joined(separator: ",\n") + "\n}\n"
  }

  /// Reads the account in a manifest.
  ///
  /// - Returns: Nil where the bytes are no manifest of lossmap.
  static func provenance(in file: [UInt8]) -> Provenance? {
    guard let head = try? JSONDecoder().decode(ManifestHead.self, from: Data(file)),
      head.program == Provenance.program
    else { return nil }
    return Provenance(
      title: head.title, altText: head.alt_text, caption: head.caption, problem: head.problem,
      command: head.command, version: head.version)
  }

  private static func run(_ run: Run) -> String {
    let last = run.steps[run.steps.count - 1]
    return JSON.object([
      "label": JSON.text(run.label),
      "method": run.run.map { JSON.text($0.method.name) } ?? JSON.null,
      "learning_rate": run.run.map { JSON.number($0.learningRate) } ?? JSON.null,
      "batch_size": "\(run.batchSize)", "epochs": "\(last.epoch)",
      "iterations": "\(last.iteration)", "ended": JSON.text(last.ending.name),
    ])
  }

  /// A frame: what it is called, how far the run has come that has come furthest, and all runs.
  private func frame(named name: String?, at moment: Moment) -> String {
    let runs = zip(experiment.runs, moment.states)
    let steps = runs.map { $0.steps[$1] }
    let states = zip(runs, steps).map { pair, step in
      JSON.object([
        "epoch": "\(step.epoch)", "iteration": "\(step.iteration)",
        "samples_seen": "\(step.samplesSeen)", "w": JSON.number(step.parameters.w),
        "b": JSON.number(step.parameters.b),
        "loss": step.batchLoss.map(JSON.number) ?? JSON.null,
        "total_loss": JSON.number(pair.0.totalLosses[pair.1]),
      ])
    }
    let frame = JSON.object([
      "epoch": "\(steps.map(\.epoch).max() ?? 0)",
      "iteration": "\(steps.map(\.iteration).max() ?? 0)",
      "samples_seen": "\(steps.map(\.samplesSeen).max() ?? 0)",
      "runs": "[" + states.joined(separator: ", ") + "]",
    ])
    return name.map { "{\"file\": \(JSON.text($0)), " + frame.dropFirst() } ?? frame
  }
}

extension Step.Ending? {
  /// The reason why a run ended, in a word.
  fileprivate var name: String {
    switch self {
    case .completed, nil: "completed"
    case .stopped: "stopped"
    case .diverged: "diverged"
    }
  }
}

/// The account in a manifest, without its runs and frames.
private struct ManifestHead: Decodable {
  var program, version, command, title, alt_text, caption, problem: String
}
