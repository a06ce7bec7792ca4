import Descent

/// The states of one run that was recorded, here or by another program.
public struct Trajectory: Hashable, Sendable {
  /// What the file calls the run; nil where it does not say.
  public let label: String?
  /// The states in the order recorded, at least one, all finite.
  public let states: [State]
  /// The iteration at which the recorded numbers are no longer finite; nil where all are.
  public let divergedAt: Int?

  /// Creates a trajectory.
  ///
  /// - Parameters:
  ///   - states: At least one, all finite.
  ///   - label: What to call the run.
  ///   - divergedAt: The iteration at which the run left the finite numbers, if it did.
  public init(_ states: [State], label: String? = nil, divergedAt: Int? = nil) {
    precondition(!states.isEmpty, "a trajectory has at least one state")
    self.states = states
    self.label = label
    self.divergedAt = divergedAt
  }

  /// One recorded state, in 56 bytes.
  public struct State: Hashable, Sendable {
    // Apart, because a pair is aligned to 16 bytes.
    private var w: Double
    private var b: Double
    /// Updates made before this state, never fewer than before the state that precedes it.
    public var iteration: Int
    /// The line of the file, counted from 1; 0 for a state that is from no file.
    public var line: Int
    // Negative and NaN stand for nil, which would take a word of its own.
    private var storedEpoch: Int
    private(set) var storedLoss: Double
    private(set) var storedTotalLoss: Double

    /// Creates a state; numbers of epochs are from zero on, and losses are finite.
    public init(
      epoch: Int? = nil, iteration: Int, parameters: Parameters, loss: Double? = nil,
      totalLoss: Double? = nil, line: Int = 0
    ) {
      w = parameters.w
      b = parameters.b
      self.iteration = iteration
      self.line = line
      storedEpoch = epoch ?? -1
      storedLoss = loss ?? .nan
      storedTotalLoss = totalLoss ?? .nan
    }

    /// The parameters, both finite.
    public var parameters: Parameters { Parameters(w: w, b: b) }
    /// Complete passes over the data finished before this state; nil where that was not recorded.
    public var epoch: Int? { storedEpoch < 0 ? nil : storedEpoch }
    /// The loss of the batch that the next update uses; nil where that was not recorded.
    public var loss: Double? { storedLoss.isNaN ? nil : storedLoss }
    /// The loss over all the data; nil where that was not recorded.
    public var totalLoss: Double? { storedTotalLoss.isNaN ? nil : storedTotalLoss }

    /// Compares what was recorded.
    public static func == (left: State, right: State) -> Bool {
      left.parameters == right.parameters && left.iteration == right.iteration
        && left.line == right.line && left.epoch == right.epoch && left.loss == right.loss
        && left.totalLoss == right.totalLoss
    }

    /// Hashes what is compared.
    public func hash(into hasher: inout Hasher) {
      hasher.combine(parameters)
      hasher.combine(iteration)
      hasher.combine(line)
    }
  }
}
