import Testing

@testable import Descent

@Suite struct BatchScheduleTests {
  @Test func dealsEpochsInFileOrder() {
    var schedule = BatchSampler(sampleCount: 5, batchSize: 2, shuffleSeed: nil)
    var batches: [[Int]] = []
    var starts: [Bool] = []
    for _ in 0..<4 {
      starts.append(schedule.isAtStartOfEpoch)
      batches.append(Array(schedule.next()))
    }
    #expect(batches == [[0, 1], [2, 3], [4], [0, 1]])
    #expect(starts == [true, false, false, true])
  }

  @Test func everyEpochIsAPermutation() {
    var schedule = BatchSampler(sampleCount: 5, batchSize: 2, shuffleSeed: 9)
    for _ in 0..<20 {
      let epoch = (0..<3).flatMap { _ in
        let batch = Array(schedule.next())
        #expect(schedule.record.samples(of: 5) == batch)
        return batch
      }
      #expect(epoch.sorted() == [0, 1, 2, 3, 4])
    }
  }
}
