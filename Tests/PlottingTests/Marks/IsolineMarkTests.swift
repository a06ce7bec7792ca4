import Contours
import Drawing
import Testing

@testable import Plotting

@Suite struct IsolineMarkTests {
  private let area = PlotArea(
    Rectangle(minX: 0, minY: 0, maxX: 600, maxY: 500), x: Scale(-1...1), y: Scale(-1...1))
  private let bowl = ScalarGrid(over: -1...1, -1...1, columns: 101, rows: 101) { x, y in
    100 * (x * x + y * y)
  }

  @Test func labelsEachLineWithItsLevelInAGap() {
    let levels = [10.0, 30, 80]
    let calls = calls(IsolineMark(of: bowl, levels: levels, avoiding: []), in: area)
    let texts = calls.compactMap { if case .text(let text) = $0 { text } else { nil } }
    #expect(texts.map(\.string) == ["80", "30", "10"])
    var lines: [Point] = []
    for case .stroke(let path, _) in calls { lines += points(of: path) }
    for text in texts {
      // The label is centred on its level, and the line leaves room for it.
      let x = text.position.x / 300 - 1
      let y = 1 - text.position.y / 250
      let level = 100 * (x * x + y * y)
      let expected = Double(text.string) ?? 0
      #expect(abs(level - expected) < 0.06 * expected)
      let inner = text.bounds.inset(by: 2)
      #expect(!lines.contains { inner.contains($0) })
    }
  }

  @Test func aSmallRingHasNoLabel() {
    let calls = calls(IsolineMark(of: bowl, levels: [0.05], avoiding: []), in: area)
    #expect(calls.count == 1)
    guard case .stroke(let path, _) = calls[0] else { return }
    #expect(points(of: path).first == points(of: path).last)
  }
}
