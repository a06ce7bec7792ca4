import Experiments
import Exports

/// The moment that a still shows, as a request names it.
enum MomentChoice: Hashable {
  /// After a number of updates.
  case iteration(Int)
  /// After a number of complete passes over the data.
  case epoch(Int)

  /// Reads the choice of a request; nil where it makes none.
  ///
  /// - Throws: ``RequestError`` where it makes two, or one that is no number.
  init?(_ request: OutputRequest) throws {
    switch (request.at, request.atEpoch) {
    case (nil, nil):
      return nil
    case (let text?, nil):
      self = .iteration(try Numbers.count(text, from: 0, of: .setting("at", text)))
    case (nil, let text?):
      self = .epoch(try Numbers.count(text, from: 0, of: .setting("at-epoch", text)))
    case (let iteration?, let epoch?):
      throw RequestError(
        .setting("at", iteration),
        "cannot be combined with \(setting: "at-epoch", epoch)")
    }
  }

  /// The index of the moment in the timeline of all states: that at which the first run gets there.
  ///
  /// - Throws: ``RequestError`` where no run does.
  func index(in experiment: Experiment, by clock: Clock) throws -> Int {
    let runs = experiment.runs
    let timeline = Timeline(of: runs, by: clock)
    let last = runs.compactMap(\.steps.last)
    switch self {
    case .iteration(let count):
      if let index = timeline.firstMoment(of: runs, where: { $0.iteration >= count }) {
        return index
      }
      throw RequestError(
        .setting("at", "\(count)"),
        "the last update is number \(last.map(\.iteration).max() ?? 0)")
    case .epoch(let count):
      if let index = timeline.firstMoment(of: runs, where: { $0.epoch >= count }) { return index }
      throw RequestError(
        .setting("at-epoch", "\(count)"),
        "the last epoch is number \(last.map(\.epoch).max() ?? 0)")
    }
  }
}
