import Descent
import Plotting

/// The words above the panels.
struct SceneHeader: Sendable {
  private(set) var header: Header
  private let experiment: Experiment
  private let clock: Clock
  private let lossText: @Sendable (Double) -> String

  /// Creates the words that a composition asks for.
  init(_ experiment: Experiment, _ composition: Composition) {
    switch composition.heading {
    case .shown(let title, let subtitle):
      self.init(experiment, clock: composition.clock, title: title, subtitle: subtitle)
    case .hidden:
      self.init(experiment, clock: composition.clock)
      header = .empty
    }
  }

  /// Creates the words, with a title and a subtitle made from the runs unless others are given.
  init(
    _ experiment: Experiment, clock: Clock = .samples, title: String? = nil,
    subtitle: String? = nil
  ) {
    self.experiment = experiment
    self.clock = clock
    let lossText = SceneHeader.lossFormat(for: experiment.runs.flatMap(\.totalLosses))
    self.lossText = lossText
    let last = experiment.runs.compactMap(\.steps.last)
    let epochs = Header.Counter(
      experiment.runs.count == 1 ? "epoch" : "epochs",
      widest: NumberText.count(last.map(\.epoch).max() ?? 0))
    let losses = experiment.runs.flatMap(\.totalLosses).map(lossText)
    header = Header(
      title: title ?? SceneHeader.title(of: experiment),
      details: subtitle.map { [$0] } ?? SceneHeader.details(of: experiment),
      counters: experiment.runs.count == 1
        ? [
          epochs,
          Header.Counter(
            "update", widest: NumberText.count(last.map(\.iteration).max() ?? 0)),
          Header.Counter(
            "loss of all data", widest: losses.max { $0.count < $1.count } ?? ""),
        ]
        : clock == .updates
          ? [Header.Counter("updates", widest: NumberText.count(last.map(\.iteration).max() ?? 0))]
          : [
            epochs,
            Header.Counter(
              "samples", widest: NumberText.count(last.map(\.samplesSeen).max() ?? 0)),
          ])
  }

  /// Adds what tells the runs apart.
  mutating func explain(by legend: [LegendEntry]) {
    header = header.explained(by: legend)
  }

  /// The counters' values in one moment.
  func values(at moment: Moment) -> [String] {
    let sampleCount = experiment.problem.objective.sampleCount
    guard experiment.runs.count == 1 else {
      let time = NumberText.count(moment.time)
      return clock == .updates ? [time] : [NumberText.count(moment.time / sampleCount), time]
    }
    let run = experiment.runs[0]
    let step = run.steps[moment.states[0]]
    return [
      NumberText.count(step.epoch), NumberText.count(step.iteration),
      lossText(run.totalLosses[moment.states[0]]),
    ]
  }

  /// What tells a moment from others in few words.
  func caption(at moment: Moment) -> String {
    let values = values(at: moment)
    guard experiment.runs.count == 1 else {
      return "\(NumberText.count(moment.time)) \(clock.rawValue)"
    }
    return "update \(values[1]) · loss \(values[2])"
  }

  private static func title(of experiment: Experiment) -> String {
    let sampleCount = experiment.problem.objective.sampleCount
    var titles: [String] = []
    for run in experiment.runs {
      let method = run.run.method
      let title = method.title(batchSize: run.batchSize, of: sampleCount)
      // Within the sentence, only names keep their capitals.
      let isName = titles.isEmpty || method.optimizerName != nil
      let word = isName ? title : title.lowercased()
      if !titles.contains(where: { $0.lowercased() == word.lowercased() }) { titles.append(word) }
    }
    // "Batch gradient descent and stochastic gradient descent" says one thing twice.
    let common = " gradient descent"
    if titles.count > 1, titles.allSatisfy({ $0.hasSuffix(common) }) {
      titles = titles.map { String($0.dropLast(common.count)) }
      return listed(titles) + common
    }
    return listed(titles)
  }

  private static func listed(_ titles: [String]) -> String {
    guard let last = titles.last, titles.count > 1 else { return titles.first ?? "" }
    return titles.dropLast().joined(separator: ", ") + " and " + last
  }

  /// The settings: those that all runs share, and for a single run its batches too.
  private static func details(of experiment: Experiment) -> [String] {
    let runs = experiment.runs
    var details = experiment.problem.details
    if let sampleCount = experiment.problem.fit?.data.count {
      details.append(
        runs.count == 1 && runs[0].batchSize < sampleCount
          ? "batch \(runs[0].batchSize) of \(sampleCount)" : "\(sampleCount) samples")
    }
    if Set(runs.map(\.run.learningRate)).count == 1 {
      details.append("learning rate \(NumberText.compact(runs[0].run.learningRate))")
    }
    details += runs[0].run.ownSettings.filter { setting in
      runs.allSatisfy { $0.run.ownSettings.contains(setting) }
    }
    let starts = Set(runs.map(\.run.plan.start))
    if starts.count == 1, let start = starts.first {
      details.append("from (\(NumberText.compact(start.w)), \(NumberText.compact(start.b)))")
    }
    if runs.contains(where: { $0.run.plan.shuffleSeed != nil }) { details.append("shuffled") }
    return details
  }

  /// A way to write losses that keeps their digits in place from frame to frame.
  private static func lossFormat(for losses: [Double]) -> @Sendable (Double) -> String {
    let positive = losses.filter { $0 > 0 }
    let (low, high) = (positive.min() ?? 1, losses.max() ?? 1)
    guard low >= 5e-4, high < 1e6 else { return { NumberText.scientific($0, decimals: 2) } }
    let decimals = low >= 1 ? 2 : low >= 0.1 ? 3 : 4
    return { NumberText.fixed($0, decimals) }
  }
}
