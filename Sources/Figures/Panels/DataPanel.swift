import Descent
import Drawing
import Experiments
import Plotting

/// The data, with the line or curve fitted so far.
struct DataPanel: FigurePanel {
  static let kind = PanelKind.data
  static let summary = "the data and the fitted lines"

  let panel: Panel
  let runs: [Int]
  private let experiment: Experiment
  private let fit: Problem.Fit
  private let theme: Theme

  /// Creates a panel of what is fitted, for some of the runs, by their indices among all.
  init(_ experiment: Experiment, _ fit: Problem.Fit, of runs: [Int], theme: Theme) {
    self.experiment = experiment
    self.fit = fit
    self.runs = runs
    self.theme = theme
    let x = DataPanel.inputs(of: fit.data)
    let curve = fit.model is Line ? "line" : "curve"
    panel = Panel(
      title: runs.count > 1
        ? "Data and fitted \(curve)s"
        : experiment.runs.count > 1 ? "Data" : "Data and fitted \(curve)",
      x: Scale(x), named: "x", y: Scale(DataPanel.targets(of: experiment, fit, over: x)),
      named: "y")
  }

  init?(_ context: PanelContext) {
    guard let fit = context.experiment.problem.fit else { return nil }
    self.init(context.experiment, fit, of: context.runs, theme: context.theme)
  }

  static func isUsual(in layout: Composition.Layout) -> Bool { true }

  static func missing(from experiment: Experiment) -> String? {
    experiment.problem.fit == nil ? "data" : nil
  }

  static func phrase(about subject: PanelSubject) -> String {
    let isOne = subject.experiment.runs.count == 1 || subject.hasColumns
    return "the data with the fitted \(isOne ? "line" : "lines")"
  }

  func still(in area: PlotArea) -> [any Mark] {
    [
      DotMark(zip(fit.data.x, fit.data.y).map { SIMD2($0, $1) }, radius: 0.32, color: theme.data)
    ]
  }

  /// The line from which a run started stays.
  func trail(ofRun run: Int, states: ClosedRange<Int>) -> TrailMarks {
    guard states.lowerBound == 0, states.upperBound > 0, let place = runs.firstIndex(of: run) else {
      return TrailMarks()
    }
    let starts = runs.map { experiment.runs[$0].points[0] }
    let color = theme.startStyles(ofRuns: runs, at: starts)[place].color
    return TrailMarks(under: [earlierLine(ofRun: run, at: 0, age: 1, in: color)])
  }

  func moving(at moment: Moment) -> [MovingMark] {
    let earlier = runs.flatMap { run in
      earlierLines(ofRun: run, before: moment.states[run]).map { MovingMark($0, ofRun: run) }
    }
    let current = runs.flatMap { run in
      let (trained, state) = (experiment.runs[run], moment.states[run])
      let style = theme.style(ofRun: run)
      let marks =
        [line(of: trained, at: state, color: style.color, width: 0.32, dashes: style.dashes)]
        + batchMarks(of: trained, at: state)
      return marks.map { MovingMark($0, ofRun: run) }
    }
    return earlier + current
  }

  func note(at moment: Moment) -> String? {
    guard runs.count == 1, let run = runs.first else { return nil }
    let parameters = experiment.runs[run].steps[moment.states[run]].parameters
    func text(_ value: Double) -> String {
      abs(value) < 1e4 ? NumberText.fixed(value, 2) : NumberText.scientific(value, decimals: 2)
    }
    let sign = parameters.b < 0 ? "−" : "+"
    let line = "\(text(parameters.w))·x \(sign) \(text(abs(parameters.b)))"
    return switch fit.model {
    case is Line: "ŷ = " + line
    case is Logistic: "ŷ = σ(\(line))"
    default: "w = \(text(parameters.w)), b = \(text(parameters.b))"
    }
  }

  /// A few lines from before, the older the paler: one, two, four, … updates ago.
  private func earlierLines(ofRun run: Int, before state: Int) -> [any Mark] {
    let count = runs.count == 1 ? 6 : 3
    return (0..<count).filter { state > 1 << $0 }.reversed().map { age in
      earlierLine(
        ofRun: run, at: state - 1 << age, age: Double(age) / Double(count),
        in: theme.color(ofRun: run))
    }
  }

  /// A line from before, of an age from 0 to 1.
  private func earlierLine(
    ofRun run: Int, at state: Int, age: Double, in color: Color
  ) -> any Mark {
    let share = theme.tint + 0.05 - 0.3 * age
    return line(
      of: experiment.runs[run], at: state,
      color: theme.background.mixed(with: color, share: share), width: 0.15)
  }

  private func line(
    of run: Run, at state: Int, color: Color, width: Double, dashes: [Double] = []
  ) -> any Mark {
    let points = DataPanel.inputs(panel.x.domain, of: fit.model, atMost: 200).map { x in
      SIMD2(x, fit.prediction(for: x, at: run.steps[state].parameters))
    }
    return LineMark(through: points, color: color, width: width, dashes: dashes)
  }

  /// The samples of the batch that the next update uses, each with its residual.
  ///
  /// They are shown for a single run, and where they are not all samples.
  private func batchMarks(of run: Run, at state: Int) -> [any Mark] {
    let data = fit.data
    let step = run.steps[state]
    guard runs.count == 1, let batch = step.batch, batch.count < data.count else {
      return []
    }
    let samples = batch.samples(of: data.count)
    let residuals: [any Mark] = samples.map { sample in
      let prediction = fit.prediction(for: data.x[sample], at: step.parameters)
      return LineMark(
        through: [SIMD2(data.x[sample], data.y[sample]), SIMD2(data.x[sample], prediction)],
        color: theme.ink, width: 0.15)
    }
    let points = samples.map { SIMD2(data.x[$0], data.y[$0]) }
    return residuals + [DotMark(points, radius: 0.45, color: theme.ink)]
  }

  private static func inputs(of data: DataSet) -> ClosedRange<Double> {
    let low = data.x.min() ?? 0
    let high = data.x.max() ?? 0
    let extent = max(high - low, 1e-3 * max(abs(low), abs(high)), high > low ? 0 : 1)
    return (low - 0.05 * extent)...(high + 0.05 * extent)
  }

  /// Inputs from one end to the other that show what a model looks like: the ends, for a line.
  private static func inputs(
    _ x: ClosedRange<Double>, of model: any Model, atMost count: Int
  ) -> [Double] {
    let last = model is Line ? 1 : count - 1
    return (0...last).map {
      x.lowerBound + (x.upperBound - x.lowerBound) * (Double($0) / Double(last))
    }
  }

  /// The targets with room above and below, and as far more as it takes to see every line.
  ///
  /// Lines far off do not stretch the axis beyond three times the room of the data.
  private static func targets(
    of experiment: Experiment, _ fit: Problem.Fit, over x: ClosedRange<Double>
  ) -> ClosedRange<Double> {
    let data = fit.data
    var low = data.y.min() ?? 0
    var high = data.y.max() ?? 0
    let extent = max(high - low, 1e-3 * max(abs(low), abs(high)), high > low ? 0 : 1)
    let bounds = (low - 2 * extent)...(high + 2 * extent)
    // A line leaves the data at its ends, where it takes room to see it coming.
    let room = fit.model is Line ? 0.6 : 0.2
    low -= room * extent
    high += room * extent
    let (model, inputs) = (fit.model, inputs(x, of: fit.model, atMost: 9))
    for run in experiment.runs {
      for point in run.points {
        let predictions = inputs.lazy.map { model.prediction(for: $0, w: point.x, b: point.y) }
        let (bottom, top) = (predictions.min() ?? .nan, predictions.max() ?? .nan)
        if bottom.isFinite, bottom > high - 0.1 * extent { high = bottom + 0.1 * extent }
        if top.isFinite, top < low + 0.1 * extent { low = top - 0.1 * extent }
      }
    }
    return max(low, bounds.lowerBound)...min(high, bounds.upperBound)
  }
}

extension PanelKind {
  /// The data, with the fitted lines.
  package static let data = PanelKind("data")
}
