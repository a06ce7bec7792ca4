import Experiments
import LossMap

/// The moment that one picture shows, as the user named it.
enum MomentOption: Hashable {
  /// After so many updates.
  case iteration(Int)
  /// After so many complete passes over the data.
  case epoch(Int)

  /// Reads `--at` and `--at-epoch`; nil where neither is given.
  init?(at iteration: String?, atEpoch epoch: String?) throws {
    switch (iteration, epoch) {
    case (nil, nil):
      return nil
    case (let text?, nil):
      self = .iteration(try Numbers.count(text, from: 0, at: "--at \(text)"))
    case (nil, let text?):
      self = .epoch(try Numbers.count(text, from: 0, at: "--at-epoch \(text)"))
    case (let iteration?, let epoch?):
      throw Failure(
        .wrongArguments, "--at \(iteration) --at-epoch \(epoch): a picture shows one of the two")
    }
  }

  /// The moment's place in a timeline: where the first run gets there.
  func index(in timeline: Timeline, of runs: [Run]) throws -> Int {
    let last = runs.compactMap(\.steps.last)
    switch self {
    case .iteration(let count):
      if let index = timeline.firstMoment(of: runs, where: { $0.iteration >= count }) {
        return index
      }
      throw Failure(
        .wrongArguments,
        "--at \(count): the last update is number \(last.map(\.iteration).max() ?? 0)")
    case .epoch(let count):
      if let index = timeline.firstMoment(of: runs, where: { $0.epoch >= count }) { return index }
      throw Failure(
        .wrongArguments,
        "--at-epoch \(count): the last epoch is number \(last.map(\.epoch).max() ?? 0)")
    }
  }
}
