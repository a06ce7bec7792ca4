import Testing

@testable import Experiments

@Suite struct ConcurrentMapTests {
  @Test(arguments: [1, 2, 7, 99, 100, 1000])
  func keepsTheOrder(length: Int) {
    #expect((0..<100).concurrentMap(inPiecesOf: length) { "\($0)" } == (0..<100).map { "\($0)" })
  }

  @Test func beginsWhereASliceBegins() {
    #expect([1, 2, 3, 4, 5][2...].concurrentMap { 10 * $0 } == [30, 40, 50])
  }

  @Test func makesNothingOfNothing() {
    #expect([Int]().concurrentMap(inPiecesOf: 3) { $0 }.isEmpty)
  }
}
