import Dispatch

extension RandomAccessCollection where Self: Sendable, Index == Int {
  /// What some work makes of each element, in order, done by all processors.
  ///
  /// - Parameters:
  ///   - length: The number of neighbours that one processor takes at a time, at least one: enough
  ///     to be worth the turn.
  ///   - transform: The work.
  package func concurrentMap<Result>(
    inPiecesOf length: Int = 1, _ transform: @Sendable (Element) -> Result
  ) -> [Result] {
    [Result](unsafeUninitializedCapacity: count) { results, initializedCount in
      // Each place is written by one thread alone, and read when all are done.
      nonisolated(unsafe) let results = results
      DispatchQueue.concurrentPerform(iterations: (count + length - 1) / length) { piece in
        for offset in (piece * length)..<Swift.min((piece + 1) * length, count) {
          results.initializeElement(at: offset, to: transform(self[startIndex + offset]))
        }
      }
      initializedCount = count
    }
  }
}
