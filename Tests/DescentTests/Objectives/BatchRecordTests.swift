import Testing

@testable import Descent

@Suite struct BatchRecordTests {
  @Test func tellsSamplesThatFollowEachOther() {
    let record = BatchRecord(3..<6)
    #expect(record.count == 3 && record.samples(of: 60) == [3, 4, 5])
  }

  /// The order of ten that a transcription of the shuffle in Python gives.
  @Test func makesTheOrderOfItsEpochAgain() {
    let record = BatchRecord(2..<5, shuffledBy: SplitMix64(seed: 42))
    #expect(record.samples(of: 10) == [6, 5, 4])
  }
}
