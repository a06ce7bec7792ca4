/// A loss over (w, b): the thing that is drawn, and the thing that is descended.
public protocol Objective: Sendable {
  /// The number of samples behind the loss; one for a surface without data.
  var sampleCount: Int { get }

  /// About how many samples could be looked at in the time that a loss on a grid takes.
  var samplesPerLoss: Int { get }

  /// Where the loss is smallest, if that is known in closed form.
  var minimum: Minimum? { get }

  /// The loss over all samples.
  func loss(at parameters: Parameters) -> Double

  /// The losses over all samples along a column of a grid: at one weight and several biases.
  func losses(w: Double, b: [Double]) -> [Double]

  /// The loss over the samples of one batch, and its gradient.
  func lossAndGradient(
    at parameters: Parameters, over batch: Batch
  ) -> (loss: Double, gradient: Parameters)

  /// Makes sure that training can start in a state.
  ///
  /// - Throws: ``InvalidSetting`` that names what cannot be used and what would be right.
  func validate(start: Parameters) throws(InvalidSetting)
}

extension Objective {
  /// All samples.
  public var samplesPerLoss: Int { sampleCount }

  /// The losses one by one.
  public func losses(w: Double, b: [Double]) -> [Double] {
    b.map { loss(at: Parameters(w: w, b: $0)) }
  }

  /// Makes sure that the loss at the start is finite.
  ///
  /// - Throws: ``InvalidSetting`` where it is not.
  public func validate(start: Parameters) throws(InvalidSetting) {
    try validateLoss(at: start)
  }

  /// Makes sure that the loss at the start is finite.
  func validateLoss(at start: Parameters) throws(InvalidSetting) {
    guard start.isFinite, loss(at: start).isFinite else {
      throw InvalidSetting(
        name: "start", value: "\(start.w),\(start.b)",
        problem: "the loss there is not a finite number; start nearer to the data")
    }
  }
}
