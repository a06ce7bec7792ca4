import Drawing
import Experiments
import Plotting

/// A run as it is drawn on a map: its states as points, and those of them that are seen.
struct DrawnRun: Sendable {
  /// The index of the run among all runs.
  let index: Int
  /// The label.
  let label: String
  /// The states as points of the plot.
  let points: [SIMD2<Double>]
  /// The colour and marker of the run.
  let style: RunStyle
  /// Indicates whether it has more states than can be distinguished as dots.
  let isDense: Bool
  /// The states that are dots.
  private(set) var dots: StepDots
  /// The segments that are drawn.
  private(set) var segments: VisibleSegments

  /// Takes a run of an experiment, with all of it seen.
  init(_ index: Int, of experiment: Experiment, theme: Theme) {
    let run = experiment.runs[index]
    self.index = index
    label = run.label
    points = run.points
    style = theme.style(ofRun: index)
    isDense = run.isDense
    dots = StepDots(of: run)
    segments = .all
  }

  /// The width of the path, in the theme's units of the pen.
  var lineWidth: Double { isDense ? 0.2 : 0.27 }

  /// The radius of a dot at the end of an epoch, in the theme's units of the pen.
  static let dotRadius = 0.4

  /// The run with the dots that do not touch, and the segments that are not covered.
  func measured(in area: PlotArea, dotScale: Double, theme: Theme) -> DrawnRun {
    var measured = self
    measured.dots = dots.apart(
      points.lazy.map { area.point($0) }, by: 2 * DrawnRun.dotRadius * dotScale * theme.pen)
    measured.segments = VisibleSegments(of: points, in: area, width: lineWidth * theme.pen)
    return measured
  }

  /// Returns whether the run has ended at a moment.
  func hasEnded(at moment: Moment) -> Bool { moment.states[index] == points.count - 1 }

  /// The point of the run at a moment.
  func point(at moment: Moment) -> SIMD2<Double> { points[moment.states[index]] }
}
