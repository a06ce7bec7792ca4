import Descent
import Drawing
import Experiments
import Plotting

/// The loss so far: the loss over all data in each state, and the losses of the batches.
struct LossPanel: FigurePanel {
  static let kind = PanelKind.loss
  static let summary = "the loss so far"
  // Losses are compared in one panel.
  static let isShared = true

  let panel: Panel
  var runs: [Int] { Array(experiment.runs.indices) }
  private let experiment: Experiment
  private let theme: Theme
  private let totals: [[SIMD2<Double>]]
  private let smallestLoss: Double?
  /// For each run, how long its curve is on the canvas up to each state.
  private var lengths: [[Double]] = []
  /// For each run, which of its steps are drawn.
  private var seen: [VisibleSegments] = []

  /// Creates a panel of all runs.
  ///
  /// - Parameters:
  ///   - experiment: The problem and its runs.
  ///   - axis: The x-axis.
  ///   - extent: The extent of both axes; nil for one that holds all losses.
  ///   - theme: The look of the figure.
  init(
    _ experiment: Experiment, against axis: Composition.LossAxis = .epochs,
    extent: Composition.LossExtent? = nil, theme: Theme
  ) {
    self.experiment = experiment
    self.theme = theme
    let objective = experiment.problem.objective
    let y = extent.map { LossPanel.scale(of: $0.losses) } ?? LossPanel.losses(of: experiment)
    smallestLoss = experiment.smallestLoss.flatMap { y.domain.contains($0) ? $0 : nil }
    let sampleCount = objective.sampleCount
    totals = experiment.runs.map { run in
      run.steps.indices.concurrentMap(inPiecesOf: Run.statesAtATime) { index in
        // Losses below the axis are at its foot, and so is a loss of zero on a logarithmic one.
        SIMD2(
          axis.value(of: run.steps[index], sampleCount: sampleCount),
          max(run.totalLosses[index], y.domain.lowerBound))
      }
    }
    let end = extent?.end ?? totals.compactMap { $0.last?.x }.max() ?? 0
    // Without data an epoch is one update.
    let hasEpochs = experiment.problem.fit != nil
    panel = Panel(
      title: "Loss so far", x: Scale(0...max(end, 1e-3)),
      named: (hasEpochs ? axis : .updates).rawValue, y: y, named: "loss",
      legend: LossPanel.legend(of: experiment, smallestLoss, theme: theme))
  }

  init(_ context: PanelContext) {
    self.init(
      context.experiment, against: context.composition.lossAxis,
      extent: context.composition.lossExtent, theme: context.theme)
  }

  static func isUsual(in layout: Composition.Layout) -> Bool { layout == .overlay }

  static func missing(from experiment: Experiment) -> String? {
    experiment.runs.contains(where: \.hasLosses) ? nil : "losses"
  }

  static func phrase(about subject: PanelSubject) -> String {
    subject.experiment.runs.count == 1
      ? "the curve of the loss" : "the curves of the losses"
  }

  var explainsRuns: Bool { true }

  /// Measures the curves where they will be drawn, so that dashes run on from piece to piece.
  func measured(in rectangle: Rectangle) -> LossPanel {
    let area = panel.area(rectangle)
    var measured = self
    measured.lengths = totals.indices.map { run in
      // Only dashes need to know.
      if theme.style(ofRun: run).dashes.isEmpty { return [] }
      var length = 0.0
      var last: Point?
      return totals[run].map { values in
        let point = area.point(values)
        let way = last.map { (point - $0).length } ?? 0
        last = point
        length += way
        return length
      }
    }
    measured.seen = totals.indices.map { run in
      // A dash left out would be seen.
      theme.style(ofRun: run).dashes.isEmpty
        ? VisibleSegments(of: totals[run], in: area, width: LossPanel.lineWidth * theme.pen) : .all
    }
    return measured
  }

  func still(in area: PlotArea) -> [any Mark] {
    guard let smallestLoss else { return [] }
    let ends = [area.x.domain.lowerBound, area.x.domain.upperBound]
    return [
      LineMark(
        through: ends.map { SIMD2($0, smallestLoss) }, color: theme.muted,
        width: LossPanel.floorWidth, dashes: LossPanel.floorDashes)
    ]
  }

  func trail(ofRun run: Int, states: ClosedRange<Int>) -> TrailMarks {
    let style = theme.style(ofRun: run)
    let line =
      style.dashes.isEmpty && !seen.isEmpty
      ? LineMark(
        throughEach: seen[run].lines(of: states, through: totals[run]), color: style.color,
        width: LossPanel.lineWidth)
      : LineMark(
        through: Array(totals[run][states]), color: style.color, width: LossPanel.lineWidth,
        dashes: style.dashes, dashOffset: lengths.isEmpty ? 0 : lengths[run][states.lowerBound])
    return TrailMarks(over: [line])
  }

  func dots(ofRun run: Int, states: ClosedRange<Int>) -> [any Mark] {
    let losses = batchLosses(ofRun: run, at: states)
    return [DotMark(losses, radius: 0.17, color: LossPanel.batchColor(ofRun: run, theme))]
  }

  func moving(at moment: Moment) -> [MovingMark] {
    moment.states.enumerated().map { run, state in
      let style = theme.style(ofRun: run)
      return MovingMark(
        DotMark(
          [totals[run][state]], radius: state == 0 ? 0.7 : 0.75,
          color: state == 0 ? theme.background : style.color,
          rim: state == 0 ? style.color : theme.background, shape: style.marker),
        ofRun: run)
    }
  }

  /// The losses of the batches that lead away from some states, if those are not all data; one
  /// below the axis is put at its foot.
  private func batchLosses(ofRun run: Int, at states: ClosedRange<Int>) -> [SIMD2<Double>] {
    let isWholeData = experiment.runs[run].batchSize == experiment.problem.objective.sampleCount
    if isWholeData { return [] }
    return states.compactMap { state in
      experiment.runs[run].steps[state].batchLoss.map {
        SIMD2(totals[run][state].x, max($0, panel.y.domain.lowerBound))
      }
    }
  }

  private static func batchColor(ofRun run: Int, _ theme: Theme) -> Color {
    theme.background.mixed(with: theme.color(ofRun: run), share: theme.tint)
  }

  /// The losses of all states, the highest loss of a batch and the smallest possible one,
  /// logarithmic when they span decades.
  private static func losses(of experiment: Experiment) -> Scale {
    var range = LossRange()
    var batches = LossRange()
    for run in experiment.runs {
      for loss in run.totalLosses { range.hold(loss) }
      for index in run.steps.indices { batches.hold(run.steps[index].batchLoss ?? .nan) }
    }
    // A least loss far below all others would press them together at the top.
    let least = experiment.smallestLoss.flatMap { least in
      least >= 1e-3 * (range.low ?? 0) ? least : nil
    }
    for loss in [batches.high, least].compactMap({ $0 }) { range.hold(loss) }
    return scale(of: (range.low ?? 0)...(range.high ?? 1), smallestPositive: range.positive)
  }

  /// The axis for some losses.
  ///
  /// - Parameters:
  ///   - losses: The lowest and the highest loss.
  ///   - smallestPositive: The lowest loss above zero; nil where that is the lowest one.
  private static func scale(
    of losses: ClosedRange<Double>, smallestPositive: Double? = nil
  ) -> Scale {
    let (low, high) = (losses.lowerBound, losses.upperBound)
    let extent = max(high - low, 1e-3 * abs(high), 1e-12)
    // Logarithms are of losses above zero.
    if low < 0 { return Scale((low - 0.1 * extent)...(high + 0.1 * extent)) }
    let positive = smallestPositive ?? (low > 0 ? low : 1)
    // A perfect fit comes to zero, which no logarithmic axis reaches, by steps nobody looks at.
    let floor = max(positive, high * 1e-12)
    if high / floor >= 50 { return Scale((floor / 1.8)...(high * 1.8), .logarithmic) }
    return Scale(max(0, low - 0.1 * extent)...(high + 0.1 * extent))
  }

  private static let lineWidth = 0.25
  private static let floorWidth = 0.12
  private static let floorDashes = [0.25, 0.4]

  /// The least important entry first: it is the first to go where there is no room.
  private static func legend(
    of experiment: Experiment, _ smallestLoss: Double?, theme: Theme
  ) -> [LegendEntry] {
    var entries: [LegendEntry] = []
    if smallestLoss != nil {
      entries.append(
        LegendEntry(
          "minimum", .line(theme.muted, width: floorWidth, dashes: floorDashes)))
    }
    guard experiment.runs.count == 1 else { return entries + experiment.legend(theme: theme) }
    if experiment.runs[0].batchSize < experiment.problem.objective.sampleCount {
      entries.append(LegendEntry("batch loss", .dot(batchColor(ofRun: 0, theme))))
    }
    let name = experiment.problem.fit == nil ? "loss" : "total loss"
    return entries + [LegendEntry(name, .line(theme.color(ofRun: 0), width: 0.27))]
  }
}

/// The extremes of some losses, as far as they are finite.
private struct LossRange {
  private var lowest = Double.infinity
  private var highest = -Double.infinity
  private var lowestPositive = Double.infinity

  var low: Double? { lowest.isFinite ? lowest : nil }
  var high: Double? { highest.isFinite ? highest : nil }
  /// The lowest above zero.
  var positive: Double? { lowestPositive.isFinite ? lowestPositive : nil }

  mutating func hold(_ loss: Double) {
    guard loss.isFinite else { return }
    lowest = min(lowest, loss)
    highest = max(highest, loss)
    if loss > 0 { lowestPositive = min(lowestPositive, loss) }
  }
}

extension PanelKind {
  /// The loss so far.
  package static let loss = PanelKind("loss")
}
