/// A method of training by the name users call it: an optimizer and how many samples it looks at.
public struct Method: Sendable {
  /// The name on the command line.
  public let name: String
  /// One line that says what it does.
  public let summary: String
  /// The samples to an update, unless told otherwise.
  public let batchSize: BatchSize
  /// The optimizer's own name; nil for plain gradient descent, which is named after its batches.
  let optimizerName: String?
  /// Makes a fresh optimizer with a learning rate.
  public let makeOptimizer: @Sendable (_ learningRate: Double) -> any Optimizer

  /// All methods there are.
  public static let all: [Method] = [bgd, sgd, minibatch]

  /// What a run with this method is called in a title.
  ///
  /// - Parameters:
  ///   - batchSize: The number of samples in a full batch.
  ///   - sampleCount: The number of samples there are.
  public func title(batchSize: Int, of sampleCount: Int) -> String {
    if let optimizerName { return optimizerName }
    return switch batchSize {
    case sampleCount: "Batch gradient descent"
    case 1: "Stochastic gradient descent"
    default: "Mini-batch gradient descent"
    }
  }

  /// What a run with this method is called where there is little room.
  ///
  /// - Parameters:
  ///   - batchSize: The number of samples in a full batch.
  ///   - sampleCount: The number of samples there are.
  public func label(batchSize: Int, of sampleCount: Int) -> String {
    if let optimizerName { return optimizerName }
    return switch batchSize {
    case sampleCount: "BGD"
    case 1: "SGD"
    default: "mini-batch \(batchSize)"
    }
  }
}
