import Descent
import Drawing
import Experiments
import Exports
import Figures

/// A figure of runs on a problem: the loss contours with their paths, the data with the fitted
/// lines, and the loss so far.
///
/// ```swift
/// let figure = try Figure([RunSpec(.bgd, plan: plan)], on: Problem(fittingLineTo: data))
/// try await figure.write(to: "bgd.png")
/// ```
public struct Figure: Sendable {
  /// The problem and its runs.
  public let experiment: Experiment
  /// The content and the look of the figure.
  public var composition: Composition
  /// The moments, pixels and speed of its outputs.
  public var settings: ExportSettings

  /// Creates a figure of runs that are trained or recorded already.
  public init(
    of experiment: Experiment, as composition: Composition = .init(),
    settings: ExportSettings = .init()
  ) {
    self.experiment = experiment
    self.composition = composition
    self.settings = settings
  }

  /// Trains runs, and creates a figure of them.
  ///
  /// - Throws: `InvalidSetting` when a plan cannot be followed or two runs have the same label;
  ///   `CancellationError` when the task is cancelled.
  public init(
    _ runs: [RunSpec], on problem: Problem, as composition: Composition = .init(),
    settings: ExportSettings = .init()
  ) throws {
    self.init(
      of: try Experiment(problem, runs: runs), as: composition, settings: settings)
  }

  /// Writes the figure in the format that the ending of a path names; without one, as frames into a
  /// folder.
  ///
  /// - Parameters:
  ///   - path: The file or folder, which is replaced when the new one is complete.
  ///   - isPaged: Whether a PDF has a page for each frame.
  ///   - progress: Called after each piece of work, with the number of pieces done and of all.
  /// - Throws: ``RequestError`` for an ending that cannot be written, `OutputError` where writing
  ///   fails, or `CancellationError` when the task is cancelled; what was there before is then
  ///   still there.
  public func write(
    to path: String, isPaged: Bool = false,
    progress: @escaping @Sendable (_ done: Int, _ total: Int) -> Void = { _, _ in }
  ) async throws {
    try OutputRequest([path]).checkPaths()
    let format = ExportFormats.format(ofPath: path, isPaged: isPaged)
    try format.checkRequirements(for: path)
    _ = try await format.write(footage, to: path, monitor: ExportMonitor(update: progress))
  }

  /// The bytes of the figure in a format that is a file.
  ///
  /// - Parameters:
  ///   - ending: The format's ending without a dot, such as `png` or `html`.
  ///   - isPaged: Whether a PDF has a page for each frame.
  /// - Throws: ``RequestError`` for an ending that no file has, or `OutputError` where a program is
  ///   missing.
  public func bytes(as ending: String, isPaged: Bool = false) throws -> [UInt8] {
    let format = ExportFormats.format(withEnding: ending.lowercased(), isPaged: isPaged)
    guard let format = format as? any FileFormat else {
      throw RequestError(
        .setting("format", ending), "must be one of \(ExportFormats.endings("or"))")
    }
    var sink = MemorySink(named: ending)
    _ = try format.write(footage, to: &sink, monitor: ExportMonitor())
    return sink.bytes
  }

  private var footage: Footage { Footage(of: experiment, as: composition, settings: settings) }
}
