import Descent

extension [Run] {
  /// A label for each run, all different.
  ///
  /// Runs that would share a label are told apart by the first setting in which they differ.
  ///
  /// - Parameter sampleCount: The size of the data set.
  /// - Throws: `InvalidSetting` when two runs were given the same label, or are the same.
  public func labels(sampleCount: Int) throws(InvalidSetting) -> [String] {
    var labels: [String] = []
    for run in self { labels.append(try run.shortName(sampleCount: sampleCount)) }
    let distinctions: [(Run) -> String] = [
      { "lr \($0.learningRate)" },
      { "from \($0.plan.start.w)/\($0.plan.start.b)" },
      { "\($0.plan.epochs.map { "\($0)" } ?? "inf") epochs" },
    ]
    for distinction in distinctions {
      let repeated = Set(labels.filter { label in labels.count { $0 == label } > 1 })
      for label in repeated {
        let alike = indices.filter { labels[$0] == label && self[$0].label == nil }
        guard Set(alike.map { distinction(self[$0]) }).count > 1 else { continue }
        for index in alike { labels[index] += ", " + distinction(self[index]) }
      }
    }
    for (index, label) in labels.enumerated() where labels[..<index].contains(label) {
      throw InvalidSetting(
        name: "label", value: label,
        problem: "two runs have the same label; give one another, as in sgd:label=NAME")
    }
    return labels
  }
}

extension Run {
  fileprivate func shortName(sampleCount: Int) throws(InvalidSetting) -> String {
    if let label { return label }
    return method.label(batchSize: try plan.batchSize.resolved(for: sampleCount), of: sampleCount)
  }
}
