/// The samples that one update looks at, as their positions in the data set.
public struct Batch: RandomAccessCollection, Hashable, Sendable {
  /// All samples in the order of this epoch; nil when that is the order of the data set.
  @usableFromInline let order: [Int]?
  /// Which stretch of that order this batch is.
  @usableFromInline let places: Range<Int>

  /// Creates a batch of samples that follow each other.
  ///
  /// - Parameters:
  ///   - places: The stretch of the epoch's order that the batch covers.
  ///   - order: The epoch's order, where samples are shuffled.
  @inlinable public init(_ places: Range<Int>, of order: [Int]? = nil) {
    self.places = places
    self.order = order
  }

  /// The first index.
  @inlinable public var startIndex: Int { places.lowerBound }
  /// The index behind the last.
  @inlinable public var endIndex: Int { places.upperBound }
  /// The position in the data set of the batch's sample at `index`.
  @inlinable public subscript(index: Int) -> Int { order.map { $0[index] } ?? index }
}
