import Descent
import Experiments
import Plotting

extension Experiment {
  /// The names of the runs in running text, all different: its method in full, or the label that
  /// it was given.
  var namesInText: [String] {
    let sampleCount = problem.objective.sampleCount
    var names = runs.map { run -> String in
      guard let asked = run.run, asked.label == nil else { return run.label }
      let title = asked.method.title(batchSize: run.batchSize, of: sampleCount)
      return asked.method.optimizerName == nil ? title.lowercased() : title
    }
    for name in Set(names) {
      let alike = names.indices.filter { names[$0] == name }
      guard alike.count > 1 else { continue }
      let additions: [(Run) -> String] = [
        { " on the " + ($0.problem.fit?.loss.nameOfMean ?? "loss") },
        { " with learning rate " + NumberText.compact($0.run?.learningRate ?? .nan) },
        { " with batches of \($0.batchSize)" },
        { " from " + $0.steps[0].parameters.textInBrackets },
      ]
      let addition = additions.first { addition in
        Set(alike.map { addition(runs[$0]) }).count == alike.count
      }
      for index in alike {
        names[index] = addition.map { name + $0(runs[index]) } ?? runs[index].label
      }
    }
    return names
  }

  /// In what the runs differ, each setting with what it is for each run; nil where not all of that
  /// is known.
  var differences: [(setting: String, values: [String])]? {
    let asked = runs.compactMap(\.run)
    guard asked.count == runs.count else { return nil }
    let settings: [(String, [String])] = [
      ("the loss", runs.map { $0.problem.fit?.loss.nameOfMean ?? "" }),
      ("the method", asked.map { $0.method.optimizerName ?? "gradient descent" }),
      ("the learning rate", asked.map { NumberText.compact($0.learningRate) }),
      ("the batch size", runs.map { NumberText.count($0.batchSize) }),
      ("the start", runs.map { $0.steps[0].parameters.textInBrackets }),
      ("the number of epochs", asked.map { $0.plan.epochs.map(NumberText.count) ?? "any" }),
      ("the settings", asked.map { $0.ownSettings.joined(separator: ", ") }),
    ]
    return settings.filter { Set($0.1).count > 1 }.map { (setting: $0.0, values: $0.1) }
  }
}
