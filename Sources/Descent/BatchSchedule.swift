/// Deals out the batches of epoch after epoch.
struct BatchSchedule: Sendable {
  private let sampleCount: Int
  private let batchSize: Int
  private var generator: SplitMix64?
  private var order: [Int]?
  private var place = 0

  init(sampleCount: Int, batchSize: Int, shuffleSeed: UInt64?) {
    self.sampleCount = sampleCount
    self.batchSize = batchSize
    generator = shuffleSeed.map(SplitMix64.init)
  }

  /// Whether the batches dealt so far make complete epochs.
  var isAtStartOfEpoch: Bool { place == 0 }

  /// The next batch; the last one of an epoch may be smaller.
  mutating func next() -> Batch {
    if place == 0 { reshuffle() }
    let end = min(place + batchSize, sampleCount)
    let batch = Batch(place..<end, of: order)
    place = end == sampleCount ? 0 : end
    return batch
  }

  private mutating func reshuffle() {
    guard generator != nil else { return }
    var samples = Array(0..<sampleCount)
    generator?.shuffle(&samples)
    order = samples
  }
}
