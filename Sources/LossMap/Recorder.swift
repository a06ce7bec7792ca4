import Descent
import Experiments
import Exports
import Figures
import Trajectories

/// Records the states of a training loop of one's own, and draws them.
///
/// ```swift
/// var recorder = Recorder(on: Problem(fittingLineTo: data), label: "my SGD", epochs: 10)
/// for _ in 0..<10 {
///   for (x, y) in zip(data.x, data.y) {
///     let error = w * x + b - y
///     recorder.record(w: w, b: b, loss: error * error)
///     (w, b) = (w - 0.1 * 2 * error * x, b - 0.1 * 2 * error)
///   }
///   recorder.endEpoch(w: w, b: b)
///   try await recorder.drawFrame(into: "frames")
/// }
/// ```
///
/// All frames have the same axes: those of the window and of the number of epochs given.
public struct Recorder: Sendable {
  /// The problem that is trained on, whose loss is drawn.
  public let problem: Problem
  /// The label of the run.
  public let label: String
  /// The content and the look of the frames.
  public var composition: Composition
  private let epochs: Int?
  private var states: [Trajectory.State] = []
  private var epoch = 0
  private var isAtEndOfEpoch = false
  private var frameCount = 0

  /// Creates a recorder.
  ///
  /// - Parameters:
  ///   - problem: The problem that is trained on.
  ///   - label: The label of the run.
  ///   - epochs: The number of epochs to come, at least 1, which the frames leave space for; nil
  ///     where it is not known, so that the loss panel grows.
  ///   - window: The parameters that all frames show; nil for a window around the first state and
  ///     the minimum.
  ///   - composition: The content and the look of the frames.
  public init(
    on problem: Problem, label: String = "run", epochs: Int? = nil, window: Window? = nil,
    composition: Composition = .init()
  ) {
    self.problem = problem
    self.label = label
    self.epochs = epochs
    self.composition = composition
    if let window { self.composition.window = window }
  }

  /// The number of states recorded so far.
  public var stateCount: Int { states.count }

  /// Records a state before its update.
  ///
  /// - Parameters:
  ///   - w: The weight.
  ///   - b: The bias.
  ///   - loss: The loss of the batch that the update uses, where it is known.
  public mutating func record(w: Double, b: Double, loss: Double? = nil) {
    // The state that ended an epoch is the one that the next epoch starts from.
    if isAtEndOfEpoch { states.removeLast() }
    isAtEndOfEpoch = false
    append(w: w, b: b, loss: loss)
  }

  /// Ends an epoch, in the state after its last update.
  public mutating func endEpoch(w: Double, b: Double) {
    if isAtEndOfEpoch { states.removeLast() }
    epoch += 1
    append(w: w, b: b, loss: nil)
    isAtEndOfEpoch = true
  }

  private mutating func append(w: Double, b: Double, loss: Double?) {
    states.append(
      Trajectory.State(
        epoch: epoch, iteration: states.count, parameters: Parameters(w: w, b: b), loss: loss))
  }

  /// The states as a trajectory, which ends where they leave the finite numbers.
  ///
  /// - Throws: ``RequestError`` where no state, or none that is finite, is recorded.
  public func trajectory() throws(RequestError) -> Trajectory {
    let finite = states.prefix { $0.parameters.isFinite }
    guard !finite.isEmpty else {
      throw RequestError(
        .named(label),
        states.isEmpty ? "no state is recorded yet" : "the first state recorded is not finite")
    }
    return Trajectory(
      Array(finite), label: label, divergedAt: finite.count < states.count ? finite.count : nil)
  }

  /// The run as a source for an experiment, beside runs that lossmap trains.
  ///
  /// - Throws: ``RequestError`` where no state is recorded.
  public func source() throws(RequestError) -> RunSource {
    .recording(try trajectory(), label: label)
  }

  /// A figure of the states recorded so far.
  ///
  /// - Parameter others: Runs that are drawn beside it.
  /// - Throws: ``RequestError`` where no state is recorded; `InvalidSetting` where another run
  ///   cannot be trained.
  public func figure(beside others: [RunSpec] = []) throws -> Figure {
    Figure(
      of: try Experiment(problem, runs: [source()] + others.map(RunSource.training)),
      as: composition)
  }

  /// Fixes the axes of the loss panel: as long as all epochs, and from the minimum, or a thousandth
  /// of the losses so far where that is unknown, up to the highest loss so far.
  private mutating func fixLossAxes(on experiment: Experiment, epochs: Int) {
    let run = experiment.runs[0]
    let losses = run.totalLosses.filter(\.isFinite)
    guard let highest = losses.max(), let lowest = losses.min() else { return }
    let least = experiment.smallestLoss ?? (lowest > 0 ? lowest / 1000 : lowest)
    let updates = run.steps.count - 1
    let end =
      switch composition.lossAxis {
      case .epochs: epochs
      case .updates: epochs * updates / max(1, epoch)
      case .samples: epochs * problem.objective.sampleCount
      }
    composition.lossExtent = Composition.LossExtent(
      end: Double(end), losses: min(least, lowest)...highest)
  }

  /// Draws the states recorded so far as the next frame of a folder: `0000.png`, `0001.png` and so
  /// on.
  ///
  /// - Throws: ``RequestError`` where no state is recorded, or `OutputError` where the frame cannot
  ///   be written; a frame of that number that was there before is then still there.
  public mutating func drawFrame(into folder: String) async throws {
    let first = try figure().experiment
    if composition.window == nil { composition.window = Window(around: first) }
    if composition.lossExtent == nil, let epochs { fixLossAxes(on: first, epochs: epochs) }
    try await figure().write(to: FrameNames.path(in: folder, index: frameCount))
    frameCount += 1
  }
}
