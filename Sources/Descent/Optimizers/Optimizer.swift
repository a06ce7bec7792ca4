/// How a gradient becomes a step.
public protocol Optimizer: Sendable {
  /// The learning rate η, above zero; a ``Schedule`` changes it from epoch to epoch.
  var learningRate: Double { get set }

  /// Moves the parameters by one update.
  ///
  /// - Parameters:
  ///   - parameters: The state to move.
  ///   - gradient: The gradient of the batch's loss at that state.
  mutating func update(_ parameters: inout Parameters, along gradient: Parameters)
}
