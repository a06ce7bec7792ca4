import Testing

@testable import Contours

@Suite struct SegmentChainTests {
  private func chains(_ segments: [(Int, Int)]) -> [SegmentChain.Chain] {
    var chain = SegmentChain(nodeCount: 20)
    for (start, end) in segments { chain.add(from: start, to: end) }
    return chain.removeAll()
  }

  @Test func stringsAnOpenChainFromItsBeginning() {
    let found = chains([(3, 4), (1, 2), (2, 3)])
    #expect(found.map(\.nodes) == [[1, 2, 3, 4]])
    #expect(found.map(\.isClosed) == [false])
  }

  @Test func stringsARing() {
    let found = chains([(3, 1), (1, 2), (2, 3)])
    #expect(found.count == 1)
    #expect(found[0].isClosed)
    #expect(Set(found[0].nodes) == [1, 2, 3])
  }

  @Test func keepsEverySegmentWhereRingsTouch() {
    let segments = [(1, 2), (2, 3), (3, 1), (3, 4), (4, 5), (5, 3)]
    let found = chains(segments)
    #expect(found.allSatisfy { $0.isClosed })
    #expect(found.map(\.nodes.count).reduce(0, +) == segments.count)
  }

  @Test func startsAnewAfterwards() {
    var chain = SegmentChain(nodeCount: 5)
    chain.add(from: 0, to: 1)
    chain.add(from: 1, to: 0)
    #expect(chain.removeAll().count == 1)
    #expect(chain.removeAll().isEmpty)
    chain.add(from: 0, to: 1)
    #expect(chain.removeAll().map(\.isClosed) == [false])
  }
}
