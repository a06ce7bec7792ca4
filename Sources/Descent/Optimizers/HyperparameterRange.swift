/// The values that a constant may have.
public struct HyperparameterRange: Sendable, CustomStringConvertible {
  /// The range in words that follow "is".
  public let description: String
  /// Whether a value is in the range.
  public let contains: @Sendable (Double) -> Bool

  private init(_ description: String, contains: @escaping @Sendable (Double) -> Bool) {
    self.description = description
    self.contains = contains
  }

  /// Any number that is not negative.
  static let fromZero = HyperparameterRange("0 or above") { $0 >= 0 }
  /// Any number that is positive.
  static let aboveZero = HyperparameterRange("above 0") { $0 > 0 }
  /// A share of the past that is kept, so that it fades.
  static let decay = HyperparameterRange("from 0 up to, not including, 1") { $0 >= 0 && $0 < 1 }
  /// A share of the past that is kept, all of it included.
  static let fromZeroToOne = HyperparameterRange("from 0 to 1") { $0 >= 0 && $0 <= 1 }
  /// A factor that does not enlarge.
  static let aboveZeroToOne = HyperparameterRange("above 0, up to 1") { $0 > 0 && $0 <= 1 }
  /// A factor that makes smaller.
  static let shrinking = HyperparameterRange("above 0 and below 1") { $0 > 0 && $0 < 1 }
  /// A factor that makes larger.
  static let growing = HyperparameterRange("above 1") { $0 > 1 }
  /// A number of epochs.
  static let epochs = HyperparameterRange("a whole number from 1 on") {
    $0 >= 1 && $0 == $0.rounded()
  }
}
