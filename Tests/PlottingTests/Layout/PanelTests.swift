import Drawing
import Testing

@testable import Plotting

@Suite struct PanelTests {
  private let panel = Panel(
    title: "Loss", x: Scale(0...10), named: "epochs", y: Scale(0...1), named: "loss")
  private let rectangle = Rectangle(minX: 100, minY: 50, maxX: 400, maxY: 250)

  private func texts(_ legend: [LegendEntry] = []) -> [Text] {
    var panel = panel
    panel.legend = legend
    var canvas = DisplayList()
    panel.drawFrame(on: &canvas, in: rectangle, theme: .light)
    return canvas.texts
  }

  @Test func theFrameStaysWithinItsMargins() {
    let margins = panel.margins(around: Size(width: 300, height: 200), theme: .light)
    let room = Rectangle(
      minX: rectangle.minX - margins.left, minY: rectangle.minY - margins.top,
      maxX: rectangle.maxX + 10, maxY: rectangle.maxY + margins.bottom)
    for text in texts() { #expect(room.inset(by: -1e-6).contains(text.bounds), "\(text.string)") }
  }

  @Test func aPictureInSpaceHasNoAxesAroundIt() {
    let panel = Panel(
      title: "Loss", x: Scale(0...10), named: "epochs", y: Scale(0...1), named: "loss",
      hasAxes: false)
    let margins = panel.margins(around: Size(width: 300, height: 200), theme: .light)
    #expect(margins.left == 0 && margins.bottom == 0 && margins.top > 0)
    var canvas = DisplayList()
    panel.drawFrame(on: &canvas, in: rectangle, theme: .light)
    #expect(canvas.texts.map(\.string) == ["Loss"])
  }

  @Test func theTitleGivesWayToALegend() {
    #expect(texts().contains { $0.string == "Loss" })
    let short = [LegendEntry("SGD", .dot(.black))]
    #expect(texts(short).map(\.string).contains("Loss"))
    let long = [LegendEntry("a very long label that fills the row, nearly", .dot(.black))]
    #expect(!texts(long).map(\.string).contains("Loss"))
    #expect(texts(long).contains { $0.string == long[0].text })
  }

  @Test func aLongLegendHasRowsOfItsOwnBelowTheTitle() throws {
    let legend = (1...8).map { LegendEntry("run number \($0)", .dot(.black)) }
    let texts = texts(legend)
    #expect(texts.count { $0.string.hasPrefix("run number") } == 8)
    let title = try #require(texts.first { $0.string == "Loss" })
    var explained = panel
    explained.legend = legend
    let top = explained.margins(around: Size(width: 300, height: 200), theme: .light).top
    #expect(title.bounds.minY >= rectangle.minY - top - 1e-6)
    for text in texts where text.string.hasPrefix("run number") {
      #expect(text.bounds.minY > title.bounds.minY && text.bounds.maxY < rectangle.minY)
      #expect(!text.bounds.intersects(title.bounds))
    }
  }

  @Test func aNoteIsLeftOutWhereItHasNoRoom() {
    var canvas = DisplayList()
    panel.drawNote("diverged", on: &canvas, in: rectangle, theme: .light)
    #expect(canvas.texts.map(\.string) == ["diverged"])
    panel.drawNote(
      String(repeating: "diverged ", count: 10), on: &canvas, in: rectangle, theme: .light)
    #expect(canvas.texts.count == 1)
  }

  @Test func onlySomeMarksAreClipped() {
    var canvas = DisplayList()
    panel.draw(
      [
        LineMark(through: [SIMD2(0, 0), SIMD2(1, 1)], color: .black, width: 1),
        DotMark([SIMD2(1, 1)], radius: 1, color: .black),
      ], on: &canvas, in: rectangle, theme: .light)
    #expect(canvas.calls.first == .beginClip(rectangle))
    #expect(canvas.calls.firstIndex(of: .endClip) == 2)
    #expect(canvas.calls.count == 4)
  }
}
