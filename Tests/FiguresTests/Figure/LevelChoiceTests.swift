import Contours
import Testing

@testable import Figures

@Suite struct LevelChoiceTests {
  private let bowl = ScalarGrid(over: -1...1, -1...1, columns: 51, rows: 51) {
    3 + 50 * ($0 * $0 + $1 * $1)
  }

  @Test func valuesAreTakenInOrderAndOnce() {
    #expect(LevelChoice.values([10, 5, 10, 90]).levels(above: 3, over: bowl) == [5, 10, 90])
  }

  @Test func aCountIsCountedAboveTheMinimum() {
    let known = LevelChoice.count(8).levels(above: 3, over: bowl)
    let found = LevelChoice.count(8).levels(above: nil, over: bowl)
    #expect((6...10).contains(known.count))
    #expect(known.allSatisfy { $0 > 3 })
    // The samples meet the minimum, so that it is found.
    #expect(found == known)
  }

  /// A saddle has no minimum: above and below zero the levels are as far apart.
  @Test func aSaddleIsCutEvenly() {
    let saddle = ScalarGrid(over: -2...2, -2...2, columns: 51, rows: 51) { $0 * $0 - $1 * $1 }
    let levels = LevelChoice.count(10).levels(above: nil, over: saddle)
    #expect(levels == levels.reversed().map { -$0 } && levels.count >= 5)
  }
}
