/// Which samples an update looks at, in the few numbers that tell it.
///
/// Each state of a run keeps one, so it does not hold the order of its epoch: where samples are
/// shuffled, the order is made again from the generator that made it.
public struct BatchRecord: Hashable, Sendable {
  /// The stretch of the epoch's order that the batch covers.
  @usableFromInline let places: Range<Int>
  /// What shuffled the epoch, as it was before; nil where samples keep the order of the data.
  @usableFromInline let generator: SplitMix64?

  @inlinable init(_ places: Range<Int>, shuffledBy generator: SplitMix64? = nil) {
    self.places = places
    self.generator = generator
  }

  /// The number of samples.
  @inlinable public var count: Int { places.count }

  /// The positions of the batch's samples in a data set; where they are shuffled, in O(n).
  ///
  /// - Parameter sampleCount: The number n of samples in the data set.
  public func samples(of sampleCount: Int) -> [Int] {
    guard var generator else { return Array(places) }
    return Array(generator.order(of: sampleCount)[places])
  }
}
