/// Deals out the batches of epoch after epoch.
@usableFromInline
struct BatchSampler: Sendable {
  @usableFromInline let sampleCount: Int
  @usableFromInline let batchSize: Int
  private var generator: SplitMix64?
  /// The generator before it shuffled this epoch, and the order that it made.
  @usableFromInline var epochGenerator: SplitMix64?
  @usableFromInline var order: [Int]?
  /// Where in that order the batch is that was dealt last; at first, as if an epoch had ended.
  @usableFromInline var places: Range<Int>

  @usableFromInline
  init(sampleCount: Int, batchSize: Int, shuffleSeed: UInt64?) {
    self.sampleCount = sampleCount
    self.batchSize = batchSize
    generator = shuffleSeed.map(SplitMix64.init)
    places = sampleCount..<sampleCount
  }

  /// Whether the batches dealt so far make complete epochs.
  @inlinable var isAtStartOfEpoch: Bool { places.upperBound == sampleCount }

  /// The next batch; the last one of an epoch may be smaller.
  @inlinable
  mutating func next() -> Batch {
    var start = places.upperBound
    if start == sampleCount {
      start = 0
      reshuffle()
    }
    places = start..<min(start + batchSize, sampleCount)
    return Batch(places, of: order)
  }

  /// The batch that was dealt last.
  @inlinable var record: BatchRecord { BatchRecord(places, shuffledBy: epochGenerator) }

  @usableFromInline
  mutating func reshuffle() {
    epochGenerator = generator
    order = generator?.order(of: sampleCount)
  }
}
