import Testing

@testable import Trajectories

@Suite struct LargePagesTests {
  @Test(arguments: [0, 1, 1000, 3_000_000]) func leaveTheElementsAsTheyAre(count: Int) {
    var numbers = Array(0..<(count / 2))
    numbers.reserveCapacity(count)
    numbers.preferLargePages()
    numbers += (count / 2)..<count
    #expect(numbers.count == count && numbers.indices.allSatisfy { numbers[$0] == $0 })
  }
}
