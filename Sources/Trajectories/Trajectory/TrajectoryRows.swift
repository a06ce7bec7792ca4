import Descent

/// Collects the rows of a file into trajectories, and sees that they make sense.
struct TrajectoryRows {
  private let source: String
  private var runs: [RunRows] = []
  private var indices: [String?: Int] = [:]

  /// One row as it was read, in little more memory than the state that becomes of it.
  struct Row {
    /// The state, which may not be finite; its iteration is below zero where none is recorded.
    var state: Trajectory.State
    /// The first number that is not finite.
    fileprivate let unusable: Column?

    /// The columns whose numbers have to be finite.
    fileprivate enum Column: String {
      case w, b, loss
      case totalLoss = "total_loss"
    }

    init(
      line: Int, epoch: Int?, iteration: Int?, w: Double, b: Double, loss: Double? = nil,
      totalLoss: Double? = nil
    ) {
      state = Trajectory.State(
        epoch: epoch, iteration: iteration ?? -1, parameters: Parameters(w: w, b: b), loss: loss,
        totalLoss: totalLoss, line: line)
      if !w.isFinite {
        unusable = .w
      } else if !b.isFinite {
        unusable = .b
      } else if let loss, !loss.isFinite {
        unusable = .loss
      } else if let totalLoss, !totalLoss.isFinite {
        unusable = .totalLoss
      } else {
        unusable = nil
      }
    }
  }

  /// Creates an empty collection for a file.
  init(from source: String) {
    self.source = source
  }

  /// The index to append the rows of a run with.
  mutating func index(ofRun label: String?) -> Int {
    if let index = indices[label] { return index }
    indices[label] = runs.count
    runs.append(RunRows(label: label))
    return runs.count - 1
  }

  /// Makes room for the states of a run.
  mutating func reserve(_ count: Int, forRun index: Int) {
    runs[index].reserve(count)
  }

  /// Takes the next row of a run.
  ///
  /// - Throws: ``InputError`` for counters that go backwards, and for a finite state behind one
  ///   that is not.
  mutating func append(_ row: Row, toRun index: Int) throws(InputError) {
    if let problem = runs[index].append(row) {
      throw InputError(.malformed, in: source, line: problem.line, problem: problem.text)
    }
  }

  /// The trajectories, in the order of their first rows.
  ///
  /// - Throws: ``InputError`` where there are none, or one has no finite state.
  func trajectories() throws(InputError) -> [Trajectory] {
    guard !runs.isEmpty else {
      throw InputError(
        .malformed, in: source, problem: "no states in the file; at least one is needed")
    }
    var trajectories: [Trajectory] = []
    for run in runs {
      if run.states.isEmpty, let end = run.end {
        throw InputError(.malformed, in: source, line: end.line, problem: end.text)
      }
      trajectories.append(
        Trajectory(run.states, label: run.label, divergedAt: run.end?.iteration))
    }
    return trajectories
  }
}

/// The rows of one run.
private struct RunRows {
  let label: String?
  private(set) var states: [Trajectory.State] = []
  /// The first row that is not finite, and a complaint about it: a run that diverges ends in such
  /// rows, and they are no mistake while only such rows follow.
  private(set) var end: (iteration: Int, line: Int, text: String)?
  private var count = 0

  init(label: String?) {
    self.label = label
  }

  mutating func reserve(_ count: Int) {
    states.reserveCapacity(count)
    states.preferLargePages()
  }

  /// Takes a row, or says what is wrong.
  mutating func append(_ row: TrajectoryRows.Row) -> (line: Int, text: String)? {
    var state = row.state
    if state.iteration < 0 { state.iteration = count }
    count += 1
    if let last = states.last {
      if state.iteration < last.iteration {
        let text = RunRows.backwards("iteration", state.iteration, behind: last.iteration)
        return (state.line, text)
      }
      if let epoch = state.epoch, let before = last.epoch, epoch < before {
        return (state.line, RunRows.backwards("epoch", epoch, behind: before))
      }
    }
    if let column = row.unusable {
      if end == nil {
        let text = "\(column.rawValue) is \"\(row.value(in: column))\", not a finite number"
        end = (state.iteration, state.line, text)
      }
      return nil
    }
    if let end { return (end.line, end.text + ", but finite states follow it") }
    states.append(state)
    return nil
  }

  private static func backwards(_ name: String, _ value: Int, behind last: Int) -> String {
    "\(name) is \(value) behind \(last); it grows within a run, and a column run tells runs apart"
  }
}

extension TrajectoryRows.Row {
  /// The number in a column.
  fileprivate func value(in column: Column) -> Double {
    switch column {
    case .w: state.parameters.w
    case .b: state.parameters.b
    case .loss: state.storedLoss
    case .totalLoss: state.storedTotalLoss
    }
  }
}
