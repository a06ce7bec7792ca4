import Descent
import Experiments
import Exports
import Trajectories

/// A run as it is written in a request: `METHOD[:KEY=VALUE,…]`, or the path of a trajectory.
struct RunRequest {
  private let text: String
  private let name: String

  /// Keys that all runs understand; the constants of the method and the schedule add to them.
  static let keys = ["lr", "batch", "epochs", "start", "label", "schedule", "loss"]

  /// Takes a run as it was written.
  init(_ text: String) {
    self.text = text
    name = String(text.prefix { $0 != ":" })
  }

  /// Indicates whether the run is a trajectory in a file.
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
  /// - Throws: ``RequestError`` that quotes the run and says what would be right.
  func run(_ settings: SharedRunSettings) throws -> RunSpec {
    if isFile {
      throw RequestError(.run(text), "a recorded trajectory is not trained; name a method")
    }
    guard let method = Method.all.first(where: { $0.name == name }) else {
      throw RequestError(
        .run(text),
        """
        no method is named "\(name)"; \(Suggestion.text(for: name, among: Method.all.map(\.name)))
        """)
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
      if key == "loss" { run.problem = try settings.problem.problem(loss: value) }
    }
    return run
  }

  /// The part of the request that a setting of this run comes from: the run itself, or what all
  /// runs share.
  func subject(
    of setting: String, _ shared: TrainingRequest, _ run: RunSpec
  ) -> RequestError.Subject {
    let isKey = (try? pairs())?.contains { $0.key == setting } ?? false
    if isKey { return .run(text) }
    if let value = shared.text(of: setting) { return .setting(setting, value) }
    if setting == "batch", case .count(let count) = run.plan.batchSize {
      return .run(text, part: "its batch is \(count)")
    }
    return .run(text)
  }

  private func set(_ key: String, to value: String, in run: inout RunSpec) throws {
    let subject = RequestError.Subject.run(text, part: "\(key)=\(value)")
    switch key {
    case "lr": run.learningRate = try Numbers.number(value, of: subject)
    case "batch": run.plan.batchSize = try SharedRunSettings.batchSize(value, of: subject)
    case "epochs": run.plan.epochs = try SharedRunSettings.epochs(value, of: subject)
    case "start":
      let (w, b) = try Numbers.pair(value, separator: "/", of: subject)
      run.plan.start = Parameters(w: w, b: b)
    case "label":
      guard !value.isEmpty else { throw RequestError(subject, "the label is empty") }
      run.label = value
    case "schedule", "loss": break
    default:
      let hyperparameters = run.knownHyperparameters.map(\.name)
      guard hyperparameters.contains(key) else { throw unknown(key, among: hyperparameters) }
      run.hyperparameters[key] = try Numbers.number(value, of: subject)
    }
  }

  private func schedule(named value: String) throws -> Schedule {
    guard let schedule = Schedule.all.first(where: { $0.name == value }) else {
      throw RequestError(
        .run(text),
        """
        no schedule is named "\(value)"; \
        \(Suggestion.text(for: value, among: Schedule.all.map(\.name)))
        """)
    }
    return schedule
  }

  private func unknown(_ key: String, among hyperparameters: [String]) -> RequestError {
    let owners = Schedule.all.filter { schedule in
      schedule.hyperparameters(epochs: nil).contains { $0.name == key }
    }
    guard owners.isEmpty else {
      let schedules = owners.map { "schedule=\($0.name)" }.joined(separator: " or ")
      return RequestError(.run(text), "\(key) requires \(schedules)")
    }
    let suggestion = Suggestion.text(for: key, among: RunRequest.keys + hyperparameters)
    return RequestError(.run(text), "\(name) has no key \"\(key)\"; \(suggestion)")
  }

  private func pairs() throws -> [(key: String, value: String)] {
    guard text.count > name.count else { return [] }
    return try text.dropFirst(name.count + 1).split(
      separator: ",", omittingEmptySubsequences: false
    )
    .map { pair in
      let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard parts.count == 2 else {
        throw RequestError(.run(text), "\"\(String(pair))\" must be KEY=VALUE")
      }
      return (String(parts[0]), String(parts[1]))
    }
  }
}
