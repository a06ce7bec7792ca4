import Testing

@testable import Drawing

@Suite struct FontLockTests {
  /// Many tasks that create, measure with, draw with and let go of the same fonts get what one task
  /// gets.
  @Test func fontsAreSharedAmongTasks() async throws {
    @Sendable func widths() throws -> [Double] {
      try (0..<300).map { index in
        let font = Font(family: "DejaVu Sans", size: 11 + Double(index % 50))
        var canvas = RasterCanvas(size: Size(width: 20, height: 20))
        canvas.draw(Text("ŷ", font: font, color: .black, at: Point(x: 2, y: 15)))
        _ = try canvas.raster()
        return font.width(of: "−15 ŷ = 10³") + font.capitalHeight
      }
    }
    let expected = try widths()
    try await withThrowingTaskGroup(of: [Double].self) { group in
      for _ in 0..<6 { group.addTask { try widths() } }
      for try await found in group { #expect(found == expected) }
    }
  }
}
