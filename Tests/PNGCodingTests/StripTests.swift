import Testing

@testable import PNGCoding

@Suite struct StripTests {
  @Test(arguments: [1, 15, 16, 17, 100]) func stripsAreAllRows(height: Int) {
    let ranges = Strip.ranges(of: opaqueRows(width: 3, height: height) { noise($0) })
    #expect(ranges.flatMap { Array($0) } == Array(0..<height))
    #expect(ranges.dropLast().allSatisfy { $0.count == Strip.height })
  }

  /// A pixel far above changes nothing in a strip, and one just above it may.
  @Test func dependsOnItselfAndTheRowAboveAlone() {
    func strip(_ changed: Int?) -> Strip {
      Strip(
        of: opaqueRows(width: 50, height: 48) { $0 == changed ? 0xFF00_0000 : noise($0 % 50) },
        in: 16..<32)
    }
    #expect(strip(nil).tokens == strip(14 * 50 + 3).tokens)
    #expect(strip(nil).tokens == strip(32 * 50 + 3).tokens)
    #expect(strip(nil).tokens != strip(15 * 50 + 3).tokens)
    #expect(strip(nil).tokens != strip(20 * 50 + 3).tokens)
  }
}
