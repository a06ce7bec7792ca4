import Testing

@testable import PNGCoding

@Suite struct PatchTests {
  @Test(arguments: [1, 15, 16, 17, 100]) func patchesAreAllPixels(count: Int) {
    let rows = opaqueRows(width: count, height: 2 * count) { noise($0) }
    let places = Patch.places(of: rows, width: 16, height: 8)
    for line in places {
      #expect(line.flatMap { Array($0.columns) } == Array(0..<count))
      #expect(Set(line.map(\.rows)).count == 1)
    }
    #expect(places.flatMap { Array($0[0].rows) } == Array(0..<(2 * count)))
    #expect(places.joined().allSatisfy { $0.columns.count <= 16 && $0.rows.count <= 8 })
  }

  /// A pixel elsewhere changes nothing in a patch, and one just above it may.
  @Test func dependsOnItselfAndTheRowAboveAlone() {
    func tokens(_ changed: Int?) -> [[Token]] {
      let rows = opaqueRows(width: 50, height: 48) {
        $0 == changed ? 0xFF00_0000 : noise($0 % 50)
      }
      let patch = Patch(of: rows, at: .init(columns: 10..<40, rows: 16..<32))
      return (0..<patch.rowCount).map { Array(patch.tokens(inRow: $0)) }
    }
    #expect(tokens(nil) == tokens(14 * 50 + 13))
    #expect(tokens(nil) == tokens(32 * 50 + 13))
    #expect(tokens(nil) == tokens(20 * 50 + 9))
    #expect(tokens(nil) == tokens(20 * 50 + 40))
    #expect(tokens(nil) != tokens(15 * 50 + 13))
    #expect(tokens(nil) != tokens(20 * 50 + 13))
  }
}
