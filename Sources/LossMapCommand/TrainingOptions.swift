import ArgumentParser
import Descent
import LossMap

/// The options that say what is learned and how, the same for all commands.
struct TrainingOptions: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      "A method: bgd, sgd, minibatch, with settings of its own: minibatch:batch=20,lr=0.05.",
      valueName: "RUN"))
  var runs: [String] = []

  @Option(
    help: ArgumentHelp(
      "The samples: a CSV file with columns x and y, or course-line.", valueName: "NAME|FILE.csv"))
  var data = "course-line"

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("The state before the first update.", valueName: "W,B"))
  var start = "-15,-10"

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("Passes over the data; inf with a stop criterion.", valueName: "N|inf"))
  var epochs = "10"

  @Option(parsing: .unconditional, help: ArgumentHelp("The learning rate.", valueName: "RATE"))
  var lr = "0.1"

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("Samples to an update, in place of the method's own.", valueName: "N|all"))
  var batch: String?

  @Flag(help: "Shuffle the samples anew in each epoch, the same on every machine.")
  var shuffle = false

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("The seed for shuffling.", valueName: "N"))
  var seed: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "Stop at the end of an epoch when the total loss is below this.", valueName: "LOSS"))
  var stopBelow: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "Stop when the total loss of an epoch changed by less than this.", valueName: "DELTA"))
  var stopChange: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("For so many epochs running, with --stop-change.", valueName: "N"))
  var patience: String?

  /// The problem that is meant.
  ///
  /// - Throws: `InputError` for data that cannot be used, `Failure` for an unknown name.
  func problem() throws -> Problem {
    if let builtIn = DataSet.builtIn.first(where: { $0.name == data }) {
      return Problem(fittingLineTo: builtIn)
    }
    do throws(InputError) {
      return Problem(fittingLineTo: try DataSet(contentsOfFile: data))
    } catch {
      // Without a dot or a slash it was meant as a name.
      guard error.kind == .unreadable, !data.contains(where: { "./".contains($0) }) else {
        throw error
      }
      throw Failure(
        .unreadableInput,
        "--data \(data): no file and no data set of that name; "
          + Suggestion.text(for: data, among: DataSet.builtIn.map(\.name)))
    }
  }

  /// The runs that are meant, each checked on the problem.
  ///
  /// - Throws: `Failure` that names the argument which is wrong.
  func runs(on problem: Problem, default defaultRuns: [String] = []) throws -> [Run] {
    let settings = try RunSettings(self)
    return try (runs.isEmpty ? defaultRuns : runs).map { text in
      let argument = RunArgument(text)
      let run = try argument.run(settings)
      do throws(InvalidSetting) {
        _ = try run.states(on: problem)
      } catch {
        throw Failure(
          .wrongArguments, "\(argument.place(of: error.name, self, run)): \(error.problem)")
      }
      return run
    }
  }

  /// What the user wrote for a setting that all runs share.
  func text(of setting: String) -> String? {
    switch setting {
    case "lr": lr
    case "epochs": epochs
    case "start": start
    case "batch": batch
    case "patience": patience
    default: nil
    }
  }
}

/// The settings that all runs share unless they have their own.
struct RunSettings {
  /// The plan, with the batch size left to the method.
  var plan: TrainingPlan
  /// The batch size for all methods, if one is given.
  var batchSize: BatchSize?
  /// The learning rate.
  var learningRate: Double

  /// Reads the options.
  init(_ options: TrainingOptions) throws {
    let (w, b) = try Numbers.pair(
      options.start, separator: ",", at: "--start \(options.start)")
    plan = TrainingPlan(start: Parameters(w: w, b: b))
    plan.epochs = try RunSettings.epochs(options.epochs, at: "--epochs \(options.epochs)")
    learningRate = try Numbers.number(options.lr, at: "--lr \(options.lr)")
    batchSize = try options.batch.map { try RunSettings.batchSize($0, at: "--batch \($0)") }
    plan.stopCriteria = try RunSettings.stopCriteria(options)
    if options.shuffle || options.seed != nil {
      let text = options.seed ?? "0"
      guard options.shuffle else {
        throw Failure(.wrongArguments, "--seed \(text): a seed needs --shuffle")
      }
      guard let seed = UInt64(text) else {
        throw Failure(
          .wrongArguments, "--seed \(text): a seed is a whole number from 0 to \(UInt64.max)")
      }
      plan.shuffleSeed = seed
    }
  }

  /// A number of epochs, or nil for no limit.
  static func epochs(_ text: some StringProtocol, at place: String) throws -> Int? {
    text == "inf" ? nil : try Numbers.count(text, from: 1, at: place, or: "inf")
  }

  /// A number of samples to an update.
  ///
  /// Numbers out of range pass: what the range is depends on the data.
  static func batchSize(_ text: some StringProtocol, at place: String) throws -> BatchSize {
    if text == "all" { return .all }
    guard let count = Int(text) else {
      throw Failure(.wrongArguments, "\(place): a number of samples is expected, or all")
    }
    return .count(count)
  }

  private static func stopCriteria(_ options: TrainingOptions) throws -> [StopCriterion] {
    var criteria: [StopCriterion] = []
    if let text = options.stopBelow {
      criteria.append(.below(try Numbers.number(text, at: "--stop-below \(text)")))
    }
    let patience = try options.patience.map {
      try Numbers.count($0, from: 1, at: "--patience \($0)")
    }
    if let text = options.stopChange {
      let change = try Numbers.number(text, at: "--stop-change \(text)")
      guard change > 0 else {
        throw Failure(.wrongArguments, "--stop-change \(text): a change is a number above 0")
      }
      criteria.append(.settled(change: change, patience: patience ?? 1))
    } else if let patience {
      throw Failure(.wrongArguments, "--patience \(patience): patience goes with --stop-change")
    }
    return criteria
  }
}
