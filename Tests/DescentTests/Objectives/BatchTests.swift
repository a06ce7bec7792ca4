import Testing

@testable import Descent

@Suite struct BatchTests {
  @Test func namesPositionsInTheDataSet() {
    #expect(Array(Batch(3..<6)) == [3, 4, 5])
    #expect(Array(Batch(1..<3, of: [9, 4, 7, 1])) == [4, 7])
    #expect(Batch(3..<6).count == 3)
  }
}
