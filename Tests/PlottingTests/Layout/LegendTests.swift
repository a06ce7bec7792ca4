import Drawing
import Testing

@testable import Plotting

@Suite struct LegendTests {
  private let entries = ["one", "two", "three"].map { LegendEntry($0, .line(.black, width: 0.3)) }

  @Test func endsAtTheRight() throws {
    let legend = try #require(Legend.rows(of: entries, fitting: 1000, theme: .light).first)
    var canvas = DisplayList()
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
    let legend = try #require(
      Legend.rows(
        of: [LegendEntry("SGD", .run(style, width: 0.25))], fitting: 1000, theme: .light
      ).first)
    var canvas = DisplayList()
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

  @Test func runsGiveUpTheirLinesBeforeThereIsASecondRow() {
    let runs = Theme.light.runs.map { LegendEntry("run", .run($0, width: 0.25)) }
    func rows(_ room: Double) -> [Legend] { Legend.rows(of: runs, fitting: room, theme: .light) }
    let wide = rows(1000)
    #expect(wide.count == 1 && !wide[0].isCompact)
    let narrow = rows(wide[0].width(theme: .light) - 1)
    #expect(narrow.count == 1 && narrow[0].isCompact && narrow[0].entries.count == 8)
    let narrower = rows(narrow[0].width(theme: .light) - 1)
    #expect(narrower.count == 2)
  }

  /// However little room there is, every entry is there, and no row is wider than the room.
  @Test(arguments: [40.0, 100, 180, 300])
  func leavesNothingOut(room: Double) {
    let runs = (1...8).map { LegendEntry("run number \($0)", .dot(.black)) }
    let rows = Legend.rows(of: runs, fitting: room, theme: .light)
    #expect(rows.flatMap(\.entries).count == 8)
    #expect(rows.allSatisfy { $0.width(theme: .light) <= room + 1e-9 })
    #expect(Legend.rows(of: [], fitting: room, theme: .light).isEmpty)
  }
}
