import Contours
import Testing

@testable import Plotting

@Suite struct ReliefBorderTests {
  private func edges(_ surface: ScalarGrid) -> [(SIMD3<Double>, SIMD3<Double>)] {
    Relief(
      of: surface, named: "w", "b", height: Scale(0...2), named: "loss", from: testViewpoints[0]
    ).borderEdges
  }

  @Test func runsAroundTheWhole() {
    let edges = edges(ScalarGrid(over: 0...1, 0...1, columns: 4, rows: 3) { _, _ in 1 })
    #expect(edges.count == 10)
    for (start, end) in edges {
      #expect((start.x == end.x && [0, 1].contains(start.x)) || [0, 1].contains(start.y))
    }
  }

  @Test func runsAroundHoles() {
    let surface = ScalarGrid(over: 0...4, 0...4, columns: 5, rows: 5) { x, y in
      x == 2 && y == 2 ? .nan : 1
    }
    #expect(edges(surface).count == 16 + 8)
  }
}
