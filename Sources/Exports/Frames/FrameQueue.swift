/// Shares out the frames of a sequence among several workers, and counts those that are done.
///
/// A worker takes a share of what is left when it asks: large ones first, as a stretch is begun by
/// catching up with it, and small ones last, so that all end at about the same time.
///
/// Source: C. D. Polychronopoulos and D. J. Kuck, *Guided Self-Scheduling*, IEEE Transactions on
/// Computers 36 (1987).
actor FrameQueue {
  private let count: Int
  private let workers: Int
  /// The fewest that a worker takes, but for the last: less would not be worth catching up with.
  private let fewest: Int
  private var taken = 0
  private var done = 0

  /// Work of so many pieces, for so many workers.
  init(_ count: Int, among workers: Int) {
    self.count = count
    self.workers = workers
    fewest = min(8, (count + workers - 1) / workers)
  }

  /// The next stretch, behind all others; nil when none is left.
  func next() -> Range<Int>? {
    let left = count - taken
    guard left > 0 else { return nil }
    let start = taken
    taken += workers == 1 ? left : min(left, max(fewest, left / (workers + 1)))
    return start..<taken
  }

  /// Notes that one more is done, and returns how many are.
  func noteOne() -> Int {
    done += 1
    return done
  }
}
