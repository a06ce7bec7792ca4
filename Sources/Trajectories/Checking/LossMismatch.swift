import Descent

/// Why recorded losses are not those of an objective.
public enum LossMismatch: Hashable, Sendable {
  /// All are the objective's times a factor.
  case factor(Double, sampleCount: Int)
  /// All are the objective's at other parameters.
  case parameters(Change)
  /// All are the objective's in the next row (1) or in the previous one (−1).
  case row(offset: Int)
  /// All are losses of batches of consecutive samples, in this row (0) or in the previous one (−1).
  case batch(size: Int, offset: Int)
  /// The numbers are those of single precision, and the differences what it rounds to.
  case singlePrecision

  /// What can be the matter with parameters.
  public enum Change: Hashable, Sendable, CaseIterable {
    /// (w, −b).
    case negatedB
    /// (−w, b).
    case negatedW
    /// (−w, −b).
    case negated
    /// (b, w).
    case swapped

    /// The parameters at which the objective has the loss.
    func callAsFunction(_ parameters: Parameters) -> Parameters {
      switch self {
      case .negatedB: Parameters(w: parameters.w, b: -parameters.b)
      case .negatedW: Parameters(w: -parameters.w, b: parameters.b)
      case .negated: -1 * parameters
      case .swapped: Parameters(w: parameters.b, b: parameters.w)
      }
    }
  }

  /// What the numbers show, and a question that may lead to the mistake, in a sentence.
  public var explanation: String {
    switch self {
    case .factor(let factor, let count): LossMismatch.explanation(of: factor, count)
    case .parameters(.negatedB): "All fit at (w, −b): is b subtracted in the model?"
    case .parameters(.negatedW): "All fit at (−w, b): is the sign of w turned?"
    case .parameters(.negated): "All fit at (−w, −b): are the signs turned?"
    case .parameters(.swapped): "All fit at (b, w): are the two columns swapped?"
    case .row(offset: 1):
      "All are the loss of the next row: is the loss recorded after the update, and are the "
        + "parameters before it?"
    case .row:
      "All are the loss of the previous row: are the parameters recorded after the update, and is "
        + "the loss before it?"
    case .batch(let size, let offset):
      "All are the loss of a batch of \(size)\(offset == 0 ? "" : ", in the previous row"): "
        + "total_loss is the column for the loss over all samples"
    case .singlePrecision:
      "The numbers are in single precision: --tolerance 1e-4 allows for its rounding"
    }
  }

  private static func explanation(of factor: Double, _ count: Int) -> String {
    switch factor {
    case 0.5: "All are half of it: is there a factor 1/2 in the loss?"
    case 2: "All are twice it: is a factor 1/2 missing, or one of 2 too many?"
    case Double(count): "All are \(count) times it: is it a sum over the samples, not their mean?"
    case Double(count) / 2:
      "All are \(count)/2 times it: is it half the sum over the samples, not their mean?"
    case 1 / Double(count): "All are 1/\(count) of it: is the mean over the samples taken twice?"
    default: "All are \(Float(factor)) times it: is there such a factor in the loss?"
    }
  }
}
