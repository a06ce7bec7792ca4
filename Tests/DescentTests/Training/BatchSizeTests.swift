import Testing

@testable import Descent

@Suite struct BatchSizeTests {
  @Test func resolvesToANumberOfSamples() throws {
    #expect(try BatchSize.all.resolved(for: 60) == 60)
    #expect(try BatchSize.count(1).resolved(for: 60) == 1)
    #expect(try BatchSize.count(60).resolved(for: 60) == 60)
  }

  @Test(arguments: [-3, 0, 61])
  func refusesWhatIsOutOfRange(count: Int) {
    #expect(throws: InvalidSetting.self) { try BatchSize.count(count).resolved(for: 60) }
  }
}
