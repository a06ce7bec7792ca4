import Descent

extension [RunSpec] {
  /// A label for each run, all different.
  ///
  /// Runs that would share a label are distinguished by the first setting in which they differ; a
  /// schedule or constants of its own by all of them, so that a run without any needs no addition.
  ///
  /// - Parameter sampleCount: The size of the data set.
  /// - Throws: `InvalidSetting` when two runs were given the same label, or are the same.
  public func labels(sampleCount: Int) throws(InvalidSetting) -> [String] {
    var batchSizes: [Int] = []
    for run in self { batchSizes.append(try run.plan.batchSize.resolved(for: sampleCount)) }
    var labels = zip(self, batchSizes).map { run, batchSize in
      run.label ?? run.method.label(batchSize: batchSize, of: sampleCount)
    }
    let distinctions = [
      map { [$0.problem?.fit?.loss.name].compactMap(\.self) },
      map { ["lr \($0.learningRate)"] },
      batchSizes.map { ["batch \($0)"] },
      map { ["from \($0.plan.start.w)/\($0.plan.start.b)"] },
      map { ["\($0.plan.epochs.map { "\($0)" } ?? "inf") epochs"] },
      map(\.ownSettings),
    ]
    for distinction in distinctions {
      let repeated = Set(labels.filter { label in labels.count { $0 == label } > 1 })
      for label in repeated {
        let alike = indices.filter { labels[$0] == label && self[$0].label == nil }
        for index in alike {
          let telling = distinction[index].filter { setting in
            !alike.allSatisfy { distinction[$0].contains(setting) }
          }
          labels[index] = ([label] + telling).joined(separator: ", ")
        }
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
