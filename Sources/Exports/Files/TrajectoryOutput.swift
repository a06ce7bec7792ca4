import CLibrary
import Descent
import Experiments
import Trajectories

/// Writes trajectories while they are being trained.
package struct TrajectoryOutput: Sendable {
  private let problem: Problem
  private let runs: [RunSpec]

  /// Creates an output of some runs on a problem.
  package init(_ runs: [RunSpec], on problem: Problem) {
    self.problem = problem
    self.runs = runs
  }

  /// Writes the states of all runs, one run after the other, each state as soon as it is known.
  ///
  /// - Parameters:
  ///   - path: A file, which is replaced when the new one is complete; nil for standard output.
  ///   - finished: Is told each run, its label and its last state.
  /// - Throws: `InvalidSetting` when a plan cannot be followed, ``OutputError`` when writing fails,
  ///   `CancellationError` when the task is cancelled.
  package func write(to path: String?, finished: (RunSpec, String, Step) -> Void) throws {
    let labels = try runs.labels(sampleCount: problem.objective.sampleCount)
    // All plans are known to be good before the first byte is written.
    let trajectories = try runs.map { try $0.states(on: problem) }
    guard let path else {
      var sink = TextBuffer(STDOUT_FILENO, named: "standard output")
      try write(trajectories, labels, to: &sink, finished: finished)
      return
    }
    try AtomicFile(path).replace { file, _ in
      var sink = TextBuffer(file, named: path)
      try write(trajectories, labels, to: &sink, finished: finished)
    }
  }

  private func write(
    _ trajectories: [AnySequence<Step>], _ labels: [String], to sink: inout TextBuffer,
    finished: (RunSpec, String, Step) -> Void
  ) throws {
    let format = TrajectoryCSV(namesRuns: runs.count > 1)
    try sink.write(format.header)
    for (run, (states, label)) in zip(runs, zip(trajectories, labels)) {
      var last: Step?
      for step in states {
        try sink.write(format.row(step, run: label))
        last = step
      }
      if let last { finished(run, label, last) }
    }
    try sink.flush()
  }
}

/// Collects text for an open file, and passes it on before a reader has to wait for it.
private struct TextBuffer {
  private let file: Int32
  private let name: String
  private var buffer: [UInt8] = []
  private var lastFlush: ContinuousClock.Instant?

  init(_ file: Int32, named name: String) {
    self.file = file
    self.name = name
  }

  mutating func write(_ text: String) throws {
    buffer.append(contentsOf: text.utf8)
    let now = ContinuousClock.now
    let isDue = lastFlush.map { now - $0 > .milliseconds(50) } ?? true
    if isDue || buffer.count > 1 << 16 {
      try Task.checkCancellation()
      try flush()
      lastFlush = now
    }
  }

  mutating func flush() throws(OutputError) {
    try FileSystem.write(buffer, to: file, named: name)
    buffer.removeAll(keepingCapacity: true)
  }
}
