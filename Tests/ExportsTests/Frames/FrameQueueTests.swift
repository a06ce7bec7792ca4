import Testing

@testable import Exports

@Suite struct FrameQueueTests {
  private func stretches(_ count: Int, among workers: Int) async -> [Range<Int>] {
    let work = FrameQueue(count, among: workers)
    var stretches: [Range<Int>] = []
    while let stretch = await work.next() { stretches.append(stretch) }
    return stretches
  }

  @Test(arguments: [0, 1, 7, 8, 9, 601, 10_000]) func allIsTakenOnce(count: Int) async {
    for workers in [1, 2, 5] {
      let stretches = await stretches(count, among: workers)
      #expect(stretches.flatMap { Array($0) } == Array(0..<count))
      #expect(stretches.allSatisfy { !$0.isEmpty })
    }
  }

  @Test func aSingleWorkerTakesAll() async {
    #expect(await stretches(601, among: 1) == [0..<601])
  }

  /// A third of what is left each, for two workers, until there are few.
  @Test func sharesBecomeSmaller() async {
    let counts = await stretches(90, among: 2).map(\.count)
    #expect(counts == [30, 20, 13, 9, 8, 8, 2])
    #expect(await stretches(11, among: 2).map(\.count) == [6, 5])
  }

  @Test func countsWhatIsDone() async {
    let work = FrameQueue(2, among: 2)
    #expect(await work.noteOne() == 1)
    #expect(await work.noteOne() == 2)
  }
}
