import Descent
import Experiments
import Plotting

/// The words above the panels.
package struct SceneHeader: Sendable {
  package private(set) var header: Header
  private let experiment: Experiment
  private let counters: [Counter]

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
  package init(
    _ experiment: Experiment, clock: Clock = .samples, title: String? = nil,
    subtitle: String? = nil
  ) {
    self.experiment = experiment
    counters =
      experiment.runs.count == 1
      ? SceneHeader.counters(of: experiment) : SceneHeader.clocks(of: experiment, clock)
    header = Header(
      title: title ?? SceneHeader.title(of: experiment),
      details: subtitle.map { [$0] } ?? SceneHeader.details(of: experiment),
      counters: counters.map { Header.Counter($0.caption, widest: $0.widest) })
  }

  /// A number that changes from frame to frame.
  private struct Counter: Sendable {
    let caption: String
    let widest: String
    let text: @Sendable (Moment) -> String
  }

  /// The counters of a single run.
  private static func counters(of experiment: Experiment) -> [Counter] {
    let run = experiment.runs[0]
    let last = run.steps[run.steps.count - 1]
    let lossText = lossFormat(for: run.totalLosses)
    // Digits are set alike: the longest text is that of an extreme.
    let extremes = [run.totalLosses.min(), run.totalLosses.max()].compactMap { $0 }
    let widestLoss = extremes.map(lossText).max { $0.count < $1.count } ?? ""
    let epoch = Counter(caption: "epoch", widest: NumberText.count(last.epoch)) {
      NumberText.count(run.steps[$0.states[0]].epoch)
    }
    let update = Counter(caption: "update", widest: NumberText.count(last.iteration)) {
      NumberText.count(run.steps[$0.states[0]].iteration)
    }
    // Without data an epoch is one update.
    let hasData = experiment.problem.fit != nil
    let loss = Counter(caption: hasData ? "total loss" : "loss", widest: widestLoss) {
      lossText(run.totalLosses[$0.states[0]])
    }
    return (hasData ? [epoch] : []) + [update] + (run.hasLosses ? [loss] : [])
  }

  /// The counters of several runs, each after the same work.
  private static func clocks(of experiment: Experiment, _ clock: Clock) -> [Counter] {
    let last = experiment.runs.compactMap(\.steps.last)
    let end = NumberText.count(last.map(clock.time).max() ?? 0)
    guard let sampleCount = experiment.problem.fit?.data.count, clock == .samples else {
      return [Counter(caption: "updates", widest: end) { NumberText.count($0.time) }]
    }
    let epochs = Counter(
      caption: "epochs", widest: NumberText.count(last.map(\.epoch).max() ?? 0)
    ) { NumberText.count($0.time / sampleCount) }
    return [epochs, Counter(caption: "samples", widest: end) { NumberText.count($0.time) }]
  }

  /// Adds what tells the runs apart.
  mutating func explain(by legend: [LegendEntry]) {
    header = header.explained(by: legend)
  }

  /// The counters' values in one moment.
  func values(at moment: Moment) -> [String] { counters.map { $0.text(moment) } }

  /// The caption that distinguishes a moment in few words.
  func caption(at moment: Moment) -> String {
    guard experiment.runs.count == 1 else {
      let clock = counters[counters.count - 1]
      return "\(clock.text(moment)) \(clock.caption)"
    }
    // The epoch is told by the update.
    return counters.filter { $0.caption != "epoch" }.map { counter in
      "\(counter.caption.split(separator: " ").last ?? "") \(counter.text(moment))"
    }.joined(separator: " · ")
  }

  private static func title(of experiment: Experiment) -> String {
    let sampleCount = experiment.problem.objective.sampleCount
    var titles: [String] = []
    for run in experiment.runs {
      let method = run.run?.method
      let title = method?.title(batchSize: run.batchSize, of: sampleCount) ?? run.label
      // Within the sentence, only names keep their capitals.
      let isName = titles.isEmpty || method == nil || method?.optimizerName != nil
      let word = isName ? title : title.lowercased()
      if !titles.contains(where: { $0.lowercased() == word.lowercased() }) { titles.append(word) }
    }
    // "Batch gradient descent and stochastic gradient descent" says one thing twice.
    let common = " gradient descent"
    if titles.count > 1, titles.allSatisfy({ $0.hasSuffix(common) }) {
      titles = titles.map { String($0.dropLast(common.count)) }
      return titles.listed() + common
    }
    return titles.listed()
  }

  /// The settings: those that all runs share, and for a single run its batches too.
  private static func details(of experiment: Experiment) -> [String] {
    let runs = experiment.runs
    // Runs may differ in their losses.
    var details = experiment.problem.details.filter { detail in
      runs.allSatisfy { $0.problem.details.contains(detail) }
    }
    if let sampleCount = experiment.problem.fit?.data.count {
      details.append("\(NumberText.count(sampleCount)) \(sampleCount == 1 ? "sample" : "samples")")
      if runs.count == 1, runs[0].batchSize < sampleCount {
        details.append("batch size \(NumberText.count(runs[0].batchSize))")
      }
    }
    let trained = runs.compactMap(\.run)
    // A setting that is not known of all runs is given for none.
    if let first = trained.first, trained.count == runs.count {
      if trained.allSatisfy({ $0.learningRate == first.learningRate }) {
        details.append("learning rate \(NumberText.compact(first.learningRate))")
      }
      details += first.ownSettings.filter { setting in
        trained.allSatisfy { $0.ownSettings.contains(setting) }
      }
    }
    let start = runs[0].steps[0].parameters
    if runs.allSatisfy({ $0.steps[0].parameters == start }) {
      details.append("from (\(NumberText.compact(start.w)), \(NumberText.compact(start.b)))")
    }
    if trained.contains(where: { $0.plan.shuffleSeed != nil }) { details.append("shuffled") }
    return details
  }

  /// A way to write losses that keeps their digits in place from frame to frame.
  private static func lossFormat(for losses: [Double]) -> @Sendable (Double) -> String {
    let positive = losses.lazy.filter { $0 > 0 }
    let (low, high) = (positive.min() ?? 1, losses.max() ?? 1)
    guard low >= 5e-4, high < 1e6 else { return { NumberText.scientific($0, decimals: 2) } }
    let decimals = low >= 1 ? 2 : low >= 0.1 ? 3 : 4
    return { NumberText.fixed($0, decimals) }
  }
}
