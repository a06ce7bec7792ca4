import Descent
import Trajectories

/// Where the states of a run come from.
public enum RunSource: Sendable {
  /// They are computed here.
  case training(RunSpec)
  /// They were computed elsewhere, by a run of some name.
  case recording(Trajectory, label: String)

  /// The run to be trained, if there is one.
  var run: RunSpec? {
    if case .training(let run) = self { run } else { nil }
  }
}

extension [RunSource] {
  /// A label for each run, all different.
  ///
  /// - Parameter sampleCount: The size of the data set.
  /// - Throws: `InvalidSetting` when two runs were given the same label, or are the same.
  func labels(sampleCount: Int) throws(InvalidSetting) -> [String] {
    var trained = try compactMap(\.run).labels(sampleCount: sampleCount)[...]
    let labels = map { source in
      if case .recording(_, let label) = source { label } else { trained.removeFirst() }
    }
    for (index, label) in labels.enumerated() where labels[..<index].contains(label) {
      throw InvalidSetting(
        name: "label", value: label,
        problem: "two runs have the same label; rename one, by its file or as in sgd:label=NAME")
    }
    return labels
  }
}
