import Testing

@testable import Contours

@Suite struct LevelsTests {
  private func bowl(_ depth: Double, _ height: Double) -> ScalarGrid {
    ScalarGrid(over: -1...1, -1...1, columns: 101, rows: 101) { x, y in
      depth + height * (x * x + y * y) / 2
    }
  }

  @Test func areRoundAndGeometricWhereTheMinimumIsNearZero() {
    let levels = Levels.geometric(above: 0.0075, over: bowl(0.0075, 900), count: 10)
    // All are 1, 2 or 5 times a power of ten.
    #expect(levels == [1, 2, 5, 10, 20, 50, 100, 200, 500])
    // The smallest visible height is in the middle of a decade.
    #expect(
      Levels.geometric(above: 0, over: bowl(0, 3000), count: 10)
        == [5, 10, 20, 50, 100, 200, 500, 1000, 2000])
  }

  @Test func areCountedFromAHighMinimum() {
    let levels = Levels.geometric(above: 500.37, over: bowl(500.37, 1000), count: 10)
    #expect(levels == [502, 505, 510, 520, 550, 600, 700, 1000])
  }

  @Test(arguments: [-1000.0, -0.37, 0, 1e-9, 0.0075, 1, 123_456], [1e-6, 0.5, 3, 1e9])
  func lieAboveTheMinimumAndBelowTheTop(minimum: Double, height: Double) {
    for count in [1, 5, 10, 20, 40] {
      let surface = bowl(minimum, height)
      let levels = Levels.geometric(above: minimum, over: surface, count: count)
      #expect(!levels.isEmpty)
      let isIncreasing = zip(levels, levels.dropFirst()).allSatisfy { $0 < $1 }
      #expect(isIncreasing)
      #expect(levels.allSatisfy { $0 > minimum && $0 < minimum + height })
    }
  }

  @Test func theLowestLineEnclosesAVisiblePart() throws {
    let surface = bowl(0.5, 800)
    let lowest = try #require(Levels.geometric(above: 0.5, over: surface).first)
    #expect(surface.band(between: -.infinity, and: lowest).area > 0.0005 * 4)
  }

  @Test func thereAreNoneOnAFlatSurface() {
    #expect(Levels.geometric(above: 2, over: bowl(2, 0)).isEmpty)
    let nothing = ScalarGrid(x: [0, 1], y: [0, 1], values: [.nan, .nan, .nan, .nan])
    #expect(Levels.geometric(above: 0, over: nothing).isEmpty)
  }

  @Test func aboutAsManyAsAskedFor() {
    let few = Levels.geometric(above: 0, over: bowl(0, 1000), count: 3).count
    let many = Levels.geometric(above: 0, over: bowl(0, 1000), count: 30).count
    #expect((2...4).contains(few))
    #expect((20...40).contains(many))
  }

  @Test func evenOnesAreRoundMultiples() {
    let saddle = ScalarGrid(over: -2...2, -2...2, columns: 101, rows: 101) { $0 * $0 - $1 * $1 }
    #expect(Levels.linear(over: saddle, count: 10) == [-3, -2, -1, 0, 1, 2, 3])
    #expect(Levels.linear(over: saddle, count: 3) == [-2, 0, 2])
    let tenths = ScalarGrid(over: 0...1, 0...1, columns: 3, rows: 3) { x, _ in 0.05 + 0.3 * x }
    #expect(Levels.linear(over: tenths, count: 4) == [0.1, 0.2, 0.3])
    let flat = ScalarGrid(over: 0...1, 0...1, columns: 3, rows: 3) { _, _ in 7 }
    #expect(Levels.linear(over: flat).isEmpty)
  }

  /// Against sorting, with numbers that are all alike, in order, in reverse, and in none.
  @Test func aNumberIsFoundByItsPlace() {
    let laws: [(Int) -> Int] = [{ _ in 3 }, { $0 }, { -$0 }, { $0 * 37 % 101 }, { $0 * $0 % 7 }]
    for law in laws {
      let numbers = (0..<101).map { Double(law($0)) }
      let sorted = numbers.sorted()
      #expect(numbers.indices.map(numbers.inOrder) == sorted)
    }
    #expect([5.0].inOrder(at: 0) == 5)
  }
}
