import Drawing
import Testing

@testable import Plotting

@Suite struct LegendTests {
  private let entries = ["one", "two", "three"].map { LegendEntry($0, .line(.black, width: 0.3)) }

  @Test func endsAtTheRight() {
    let legend = Legend(entries, fitting: 1000, theme: .light)
    var canvas = RecordingCanvas()
    legend.draw(on: &canvas, endingAt: Point(x: 500, y: 40), theme: .light)
    #expect(canvas.texts.map(\.string) == ["one", "two", "three"])
    let bounds = canvas.texts.map(\.bounds)
    #expect(bounds.last.map { abs($0.maxX - 500) < 1e-9 } == true)
    #expect(zip(bounds, bounds.dropFirst()).allSatisfy { $0.maxX < $1.minX })
    #expect(bounds[0].minX > 500 - legend.width(theme: .light))
  }

  @Test func dropsTheFirstEntriesWhereThereIsNoRoom() {
    let width = Legend(Array(entries.suffix(2)), fitting: 1000, theme: .light).width(theme: .light)
    #expect(Legend(entries, fitting: width, theme: .light).entries == Array(entries.suffix(2)))
    #expect(Legend(entries, fitting: 1, theme: .light).entries.isEmpty)
  }
}
