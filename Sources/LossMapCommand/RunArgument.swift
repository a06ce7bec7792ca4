import Descent
import Experiments
import LossMap
import Trajectories

/// A run as it is written on the command line: `METHOD[:KEY=VALUE,…]`.
struct RunArgument {
  private let text: String
  private let name: String

  /// Keys that all runs understand; the constants of the method and the schedule add to them.
  static let keys = ["lr", "batch", "epochs", "start", "label", "schedule", "loss"]

  /// Takes a run as it was written.
  init(_ text: String) {
    self.text = text
    name = String(text.prefix { $0 != ":" })
  }

  /// Whether a file with a trajectory is meant.
  var isFile: Bool {
    [".csv", ".jsonl"].contains { text.lowercased().hasSuffix($0) }
  }

  /// The recorded runs that are meant; a file that does not name its only run is its name.
  ///
  /// - Throws: `InputError` that names the file, the line and what would be right.
  func recordings() throws -> [RunSource] {
    let trajectories = try TrajectoryFile(contentsOfFile: text).trajectories
    let name = text.split(separator: "/").last?.split(separator: ".").dropLast()
      .joined(separator: ".")
    return trajectories.map { .recording($0, label: $0.label ?? name ?? text) }
  }

  /// The run that is meant, with the settings that all runs share unless it has its own.
  ///
  /// - Throws: `Failure` that quotes the run and says what would be right.
  func run(_ settings: RunSettings) throws -> RunSpec {
    if isFile {
      throw Failure(.wrongArguments, "\(text): a trajectory is a run already; name a method here")
    }
    guard let method = Method.all.first(where: { $0.name == name }) else {
      throw Failure(
        .wrongArguments,
        "\(text): no method is named \"\(name)\"; "
          + Suggestion.text(for: name, among: Method.all.map(\.name)))
    }
    var run = RunSpec(method, learningRate: settings.learningRate, plan: settings.plan)
    run.plan.batchSize = settings.batchSize ?? method.batchSize
    // The schedule first: which keys there are depends on it.
    let pairs = try pairs()
    for (key, value) in pairs where key == "schedule" {
      run.schedule = try schedule(named: value)
    }
    for (key, value) in pairs {
      try set(key, to: value, in: &run)
      if key == "loss" { run.problem = try settings.problemOptions.problem(loss: value) }
    }
    return run
  }

  /// Where the user wrote a setting: in this run, as an option, or not at all.
  func place(of setting: String, _ options: TrainingOptions, _ run: RunSpec) -> String {
    let isKey = (try? pairs())?.contains { $0.key == setting } ?? false
    if isKey { return text }
    if let value = options.text(of: setting) { return "--\(setting) \(value)" }
    if setting == "batch", case .count(let count) = run.plan.batchSize {
      return "\(text): its batch is \(count)"
    }
    return text
  }

  private func set(_ key: String, to value: String, in run: inout RunSpec) throws {
    let place = "\(text): \(key)=\(value)"
    switch key {
    case "lr": run.learningRate = try Numbers.number(value, at: place)
    case "batch": run.plan.batchSize = try RunSettings.batchSize(value, at: place)
    case "epochs": run.plan.epochs = try RunSettings.epochs(value, at: place)
    case "start":
      let (w, b) = try Numbers.pair(value, separator: "/", at: place)
      run.plan.start = Parameters(w: w, b: b)
    case "label":
      guard !value.isEmpty else { throw Failure(.wrongArguments, "\(place): the label is empty") }
      run.label = value
    case "schedule", "loss": break
    default:
      let hyperparameters = run.knownHyperparameters.map(\.name)
      guard hyperparameters.contains(key) else { throw unknown(key, among: hyperparameters) }
      run.hyperparameters[key] = try Numbers.number(value, at: place)
    }
  }

  private func schedule(named value: String) throws -> Schedule {
    guard let schedule = Schedule.all.first(where: { $0.name == value }) else {
      throw Failure(
        .wrongArguments,
        "\(text): no schedule is named \"\(value)\"; "
          + Suggestion.text(for: value, among: Schedule.all.map(\.name)))
    }
    return schedule
  }

  private func unknown(_ key: String, among hyperparameters: [String]) -> Failure {
    let owners = Schedule.all.filter { schedule in
      schedule.hyperparameters(epochs: nil).contains { $0.name == key }
    }
    guard owners.isEmpty else {
      return Failure(
        .wrongArguments,
        "\(text): \(key) goes with "
          + owners.map { "schedule=\($0.name)" }.joined(separator: " or "))
    }
    return Failure(
      .wrongArguments,
      "\(text): \(name) has no key \"\(key)\"; "
        + Suggestion.text(for: key, among: RunArgument.keys + hyperparameters))
  }

  private func pairs() throws -> [(key: String, value: String)] {
    guard text.count > name.count else { return [] }
    return try text.dropFirst(name.count + 1).split(
      separator: ",", omittingEmptySubsequences: false
    )
    .map { pair in
      let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard parts.count == 2 else {
        throw Failure(
          .wrongArguments, "\(text): KEY=VALUE is expected in place of \"\(pair)\"")
      }
      return (String(parts[0]), String(parts[1]))
    }
  }
}
