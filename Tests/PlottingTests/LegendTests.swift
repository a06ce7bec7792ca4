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

  /// The sample of a run shows its dashes and its marker.
  @Test func showsARunAsItIsDrawn() throws {
    let style = RunStyle(Color(hex: 0xD55E00), dashes: [1, 0.5], marker: .square)
    let legend = Legend(
      [LegendEntry("SGD", .run(style, width: 0.25))], fitting: 1000, theme: .light)
    var canvas = RecordingCanvas()
    legend.draw(on: &canvas, endingAt: Point(x: 500, y: 40), theme: .light)
    guard case .stroke(let line, let stroke) = canvas.calls[0],
      case .fill(let marker, let color) = canvas.calls[2]
    else {
      Issue.record("a line, a halo and a marker are expected")
      return
    }
    #expect(stroke.dashes == [8, 4] && stroke.width == 2 && stroke.color == style.color)
    #expect(color == style.color)
    let row = try #require(Rectangle(around: points(of: line)))
    let square = try #require(Rectangle(around: points(of: marker)))
    #expect(abs(row.center.y - square.center.y) < 1e-9)
    #expect(square.minX > row.center.x && square.maxX < canvas.texts[0].bounds.minX)
  }

  @Test func runsGiveUpTheirLinesBeforeEntriesGo() {
    let runs = Theme.light.runs.map { LegendEntry("run", .run($0, width: 0.25)) }
    let wide = Legend(runs, fitting: 1000, theme: .light)
    #expect(!wide.isCompact && wide.entries.count == 8)
    let narrow = Legend(runs, fitting: wide.width(theme: .light) - 1, theme: .light)
    #expect(narrow.isCompact && narrow.entries.count == 8)
    var canvas = RecordingCanvas()
    narrow.draw(on: &canvas, endingAt: Point(x: 500, y: 40), theme: .light)
    let fills = canvas.calls.count { if case .fill = $0 { true } else { false } }
    #expect(fills == 8)
    #expect(Legend(runs, fitting: 100, theme: .light).entries.count == 2)
  }

  @Test func dropsTheFirstEntriesWhereThereIsNoRoom() {
    let width = Legend(Array(entries.suffix(2)), fitting: 1000, theme: .light).width(theme: .light)
    #expect(Legend(entries, fitting: width, theme: .light).entries == Array(entries.suffix(2)))
    #expect(Legend(entries, fitting: 1, theme: .light).entries.isEmpty)
  }
}
