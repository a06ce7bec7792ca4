/// A loss over (w, b): the thing that is drawn, and the thing that is descended.
public protocol Objective: Sendable {
  /// The number of samples behind the loss; one for a surface without data.
  var sampleCount: Int { get }

  /// Where the loss is smallest, if that is known in closed form.
  var minimum: Minimum? { get }

  /// The loss over all samples.
  func loss(at parameters: Parameters) -> Double

  /// The loss over the samples of one batch, and its gradient.
  func lossAndGradient(
    at parameters: Parameters, over batch: Batch
  ) -> (loss: Double, gradient: Parameters)
}
