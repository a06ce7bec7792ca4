import Drawing
import Testing

@testable import Plotting

@Suite struct HeaderTests {
  private let header = Header(
    title: "Stochastic gradient descent", details: ["first", "second", "third"],
    counters: [.init("epoch", widest: "10"), .init("loss", widest: "835.2760")])

  private func still(width: Double) -> [Text] {
    var canvas = RecordingCanvas()
    header.drawStill(on: &canvas, in: rectangle(width), theme: .light)
    return canvas.texts
  }

  private func counters(_ values: [String], width: Double) -> [Text] {
    var canvas = RecordingCanvas()
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

  @Test func countersKeepTheirPlaces() {
    let early = counters(["0", "835.2760"], width: 1200)
    let late = counters(["10", "0.0081"], width: 1200)
    #expect(early.map(\.position) == late.map(\.position))
  }
}
