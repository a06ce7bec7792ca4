import Descent
import Experiments
import Exports
import Trajectories

/// The problem of a request, its runs, and the settings that they share.
///
/// Settings are written as on the command line; nil stands for the default.
public struct TrainingRequest: Hashable, Sendable {
  /// The runs, each as `METHOD[:KEY=VALUE,…]` or the path of a trajectory.
  public var runs: [String]
  /// The problem.
  public var problem: ProblemRequest
  /// The state before the first update, as `W,B`.
  public var start: String?
  /// The number of epochs, or `inf`.
  public var epochs: String?
  /// The learning rate.
  public var lr: String?
  /// The number of samples per update, or `all`.
  public var batch: String?
  /// Indicates whether the samples are shuffled anew in each epoch.
  public var shuffle = false
  /// The seed for shuffling.
  public var seed: String?
  /// The total loss below which training stops at the end of an epoch.
  public var stopBelow: String?
  /// The change of the total loss from epoch to epoch below which training stops.
  public var stopChange: String?
  /// The number of epochs in a row that a small change takes.
  public var patience: String?

  /// Creates a request with default settings.
  public init(_ runs: [String] = [], on problem: ProblemRequest = .init()) {
    self.runs = runs
    self.problem = problem
  }

  /// Makes the problem; an unknown loss where there are trajectories alone, and no part of the
  /// problem is given.
  ///
  /// - Throws: `InputError` for data that cannot be used, ``RequestError`` for what cannot be
  ///   understood.
  package func madeProblem() throws -> Problem {
    let isUnknown =
      !problem.isGiven && !runs.isEmpty && runs.allSatisfy { RunRequest($0).isFile }
    return isUnknown ? .unknownLoss : try problem.problem()
  }

  /// Makes the runs, with recorded ones among them.
  ///
  /// - Throws: ``RequestError`` that names the setting which is wrong, `InputError` for a file that
  ///   cannot be used.
  package func sources(on problem: Problem, default defaultRuns: [String]) throws -> [RunSource] {
    let settings = try SharedRunSettings(self, for: problem)
    return try (runs.isEmpty ? defaultRuns : runs).flatMap { text in
      let request = RunRequest(text)
      return request.isFile
        ? try request.recordings() : [.training(try checked(request, settings, on: problem))]
    }
  }

  /// Makes the runs, each checked on the problem.
  ///
  /// - Throws: ``RequestError`` that names the setting which is wrong.
  package func specs(on problem: Problem) throws -> [RunSpec] {
    let settings = try SharedRunSettings(self, for: problem)
    return try runs.map { try checked(RunRequest($0), settings, on: problem) }
  }

  private func checked(
    _ request: RunRequest, _ settings: SharedRunSettings, on problem: Problem
  ) throws -> RunSpec {
    let run = try request.run(settings)
    do throws(InvalidSetting) {
      _ = try run.states(on: problem)
    } catch {
      throw RequestError(
        request.subject(of: error.name, self, run), SettingMessage(error.problem))
    }
    return run
  }

  /// The text of a setting that all runs share.
  func text(of setting: String) -> String? {
    switch setting {
    case "lr": lr ?? "\(SharedRunSettings.usualLearningRate)"
    case "epochs": epochs ?? SharedRunSettings.usualEpochs
    case "start": start ?? SharedRunSettings.usualStart
    case "batch": batch
    case "patience": patience
    default: nil
    }
  }
}
