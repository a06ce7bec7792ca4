import Descent
import Experiments
import Exports
import Figures
import Plotting

/// A figure in plain values, as a command line, a server or another language asks for it.
///
/// Settings are written as on the command line, whose arguments fill in a request.
public struct DrawRequest: Hashable, Sendable {
  /// The problem, the runs, and the settings that they share; without runs, `bgd` and `sgd`.
  public var training: TrainingRequest
  /// The content and the look of the figure.
  public var figure: FigureRequest
  /// The outputs.
  public var output: OutputRequest
  /// The kind of document that the outputs are embedded in, if there is one.
  public var embed: String?

  /// The runs of a request that names none.
  public static let defaultRuns = ["bgd", "sgd"]

  /// Creates a request; unless told otherwise, for the frames of the default runs.
  public init(
    _ runs: [String] = [], on problem: ProblemRequest = .init(), to paths: [String] = []
  ) {
    training = TrainingRequest(runs, on: problem)
    figure = FigureRequest()
    output = OutputRequest(paths)
  }
}
