import Descent
import Drawing
import Experiments
import Figures
import LossMap

/// The descent that is measured, in its several forms: SGD on the course's line, as in
/// `lossmap draw sgd`.
public enum Descents {
  /// Where the runs start.
  public static let start = Parameters(w: -15, b: -10)

  /// The number of complete epochs that have at least so many updates, of one sample each.
  public static func epochs(forUpdates count: Int) -> Int {
    (count + DataSet.courseLine.count - 1) / DataSet.courseLine.count
  }

  /// Training, one sample to an update.
  public static func trainer(
    epochs: Int
  ) throws(InvalidSetting) -> Trainer<LeastSquaresLine, GradientDescent> {
    try Trainer(
      descending: LeastSquaresLine(.courseLine), by: GradientDescent(learningRate: 0.1),
      plan: TrainingPlan(start: start, batchSize: .count(1), epochs: epochs))
  }

  /// A trained run, ready to be drawn.
  public static func experiment(epochs: Int = 10) throws -> Experiment {
    let plan = TrainingPlan(start: start, batchSize: .count(1), epochs: epochs)
    return try Experiment(Problem(fittingLineTo: .courseLine), runs: [RunSpec(.sgd, plan: plan)])
  }

  /// A frame of 1280×720 in the middle of the run.
  public static func typicalFrame() throws -> Raster {
    let experiment = try experiment()
    let timeline = Timeline(of: experiment.runs)
    var renderer = FrameRenderer(Scene(experiment), over: timeline)
    return try renderer.raster(at: timeline.moments.count / 2)
  }

  /// The text of a trajectory file.
  ///
  /// - Parameter epochs: The number of epochs, each of 60 rows.
  public static func trajectoryText(epochs: Int) throws(InvalidSetting) -> String {
    let format = TrajectoryCSV(namesRuns: false)
    return try trainer(epochs: epochs).reduce(into: format.header) { $0 += format.row($1) }
  }
}
