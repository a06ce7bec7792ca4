import Drawing
import Testing

@testable import Plotting

@Suite struct HeaderTests {
  private let header = Header(
    title: "Stochastic gradient descent", details: ["first", "second", "third"],
    counters: [.init("epoch", widest: "10"), .init("loss", widest: "835.2760")])

  private func still(width: Double) -> [Text] {
    var canvas = DisplayList()
    header.drawStill(on: &canvas, in: rectangle(width), theme: .light)
    return canvas.texts
  }

  private func counters(_ values: [String], width: Double) -> [Text] {
    var canvas = DisplayList()
    header.drawCounters(values, on: &canvas, in: rectangle(width), theme: .light)
    return canvas.texts
  }

  private func rectangle(_ width: Double) -> Rectangle {
    Rectangle(minX: 40, minY: 40, maxX: 40 + width, maxY: 100)
  }

  @Test func saysWhatFits() {
    let wide = still(width: 1200).map(\.string)
    #expect(wide.contains("Stochastic gradient descent") && wide.contains("first · second · third"))
    let narrow = still(width: 330).map(\.string)
    #expect(narrow.contains { $0.hasPrefix("Stoch") && $0.hasSuffix("…") })
    #expect(narrow.contains("first · second") || narrow.contains("first"))
  }

  @Test(arguments: [300.0, 500, 1200])
  func nothingOverlaps(width: Double) {
    let texts = still(width: width) + counters(["10", "835.2760"], width: width)
    for (index, text) in texts.enumerated() {
      #expect(rectangle(width).inset(by: -8).contains(text.bounds), "\(text.string)")
      for other in texts[..<index] {
        #expect(!text.bounds.intersects(other.bounds), "\(text.string) on \(other.string)")
      }
    }
  }

  /// Beside the words where it is short and there are no counters, below them otherwise; never on
  /// them, and within the height that is asked for.
  @Test(arguments: [448.0, 800, 1200])
  func aLegendStandsWhereThereIsRoom(width: Double) throws {
    let runs = (1...8).map { LegendEntry("run number \($0)", .dot(.black)) }
    for header in [header, header.withoutCounters, Header.empty] {
      for count in [1, 2, 8] {
        let explained = header.explained(by: Array(runs.prefix(count)))
        let height = explained.height(width: width, theme: .light)
        let room = Rectangle(minX: 40, minY: 40, maxX: 40 + width, maxY: 40 + height)
        var canvas = DisplayList()
        explained.drawStill(on: &canvas, in: room, theme: .light)
        let texts = canvas.texts
        #expect(texts.count { $0.string.hasPrefix("run number") } == count)
        for (index, text) in texts.enumerated() {
          #expect(room.inset(by: -1e-6).contains(text.bounds), "\(text.string)")
          #expect(!texts[..<index].contains { $0.bounds.intersects(text.bounds) })
        }
      }
    }
    #expect(Header.empty.height(width: width, theme: .light) == 0)
    let short = header.withoutCounters.explained(by: [runs[0]])
    #expect(
      short.height(width: 1200, theme: .light)
        == header.withoutCounters.height(width: 1200, theme: .light))
  }

  @Test func countersKeepTheirPlaces() {
    let early = counters(["0", "835.2760"], width: 1200)
    let late = counters(["10", "0.0081"], width: 1200)
    #expect(early.map(\.position) == late.map(\.position))
  }
}
