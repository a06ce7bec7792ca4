import Descent
import Experiments
import Plotting

/// The facts about a run in one moment.
struct RunReport: Sendable {
  /// The name of the run in running text.
  let name: String
  let run: Run
  /// The shape of its path so far.
  let shape: PathShape
  private let state: Int

  /// Takes the state that a run is in, by its index among the run's states.
  init(of run: Run, named name: String, in state: Int) {
    self.run = run
    self.name = name
    self.state = state
    shape = PathShape(of: run.points[...state].lazy.map { Parameters(w: $0.x, b: $0.y) })
  }

  var step: Step { run.steps[state] }
  var start: Parameters { run.steps[0].parameters }
  var end: Parameters { step.parameters }
  var hasMoved: Bool { state > 0 }

  /// The course of the path and its end; the last state before infinity is not worth naming.
  var way: (verb: String, end: String) {
    let verb = isDiverging && shape.kind != .outward ? "runs away" : shape.verb
    return (verb, isDiverging && run.divergedAt != nil ? "" : " to \(end.textInBrackets)")
  }

  /// The losses at the start and now, where both are known.
  var losses: (first: Double, last: Double)? {
    let (first, last) = (run.totalLosses[0], run.totalLosses[state])
    return first.isFinite && last.isFinite ? (first, last) : nil
  }

  /// Indicates whether the run has come to its end, and diverges.
  var isDiverging: Bool { state == run.steps.count - 1 && run.isDiverging }

  /// The epochs that are done, where it has just been done with one.
  var epochs: Int? {
    run.problem.fit != nil && step.totalLoss != nil && hasMoved ? step.epoch : nil
  }

  /// The duration of the run so far, such as `10 epochs (600 updates)`.
  var duration: String {
    let updates = step.iteration.counted("update")
    return epochs.map { "\($0.counted("epoch")) (\(updates))" } ?? updates
  }

  /// The reason why the run diverges, as a part of a sentence; nil where it is not known.
  func reasonOfDivergence(on problem: Problem) -> String? {
    guard isDiverging else { return nil }
    let warning = run.run?.learningRateWarning(on: problem) ?? run.problem.warning(aboutEnd: step)
    return warning?.description
  }

  /// The reason why the run ended early, as a sentence.
  var reasonOfEnd: String? {
    guard case .stopped(let criterion) = step.ending else { return nil }
    switch criterion {
    case .below(let bound):
      return "It stopped when the loss was below \(NumberText.compact(bound))."
    case .settled(let change, let patience):
      let epochs = patience == 1 ? "an epoch" : "each of \(patience.counted("epoch"))"
      return "It stopped when the loss changed by less than \(NumberText.compact(change)) in "
        + epochs + "."
    }
  }

  /// The distance of the end from a state, as a share of that of the start.
  func distance(to goal: Parameters) -> Double {
    (end - goal).length / (start - goal).length
  }
}
