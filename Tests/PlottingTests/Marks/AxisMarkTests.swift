import Drawing
import Testing

@testable import Plotting

@Suite struct AxisMarkTests {
  private func texts(_ axis: AxisMark, in area: PlotArea = testArea) -> [Text] {
    var canvas = DisplayList()
    axis.draw(on: &canvas, in: area, theme: .light)
    return canvas.texts
  }

  @Test func labelsStandAtTheirValues() throws {
    let texts = texts(AxisMark(.bottom, name: "epochs"))
    let five = try #require(texts.first { $0.string == "4" })
    #expect(abs(five.bounds.center.x - testArea.point(4, 0).x) < 1e-9)
    #expect(five.bounds.minY > testArea.rectangle.maxY)
    let half = try #require(self.texts(AxisMark(.left, name: "loss")).first { $0.string == "0.5" })
    #expect(abs(half.position.y - testArea.point(0, 0.5).y) < 1e-9)
    #expect(half.bounds.maxX < testArea.rectangle.minX)
  }

  @Test func staysWithinItsThickness() {
    for edge in [AxisMark.Edge.bottom, .left] {
      let axis = AxisMark(edge, name: "loss")
      let area = testArea.rectangle
      let thickness =
        edge == .bottom
        ? axis.thickness(scale: testArea.x, length: area.width, theme: .light)
        : axis.thickness(scale: testArea.y, length: area.height, theme: .light)
      for text in texts(axis) {
        #expect(text.bounds.minX >= area.minX - thickness - 1e-6 || edge == .bottom)
        #expect(text.bounds.maxY <= area.maxY + thickness + 1e-6 || edge == .left)
      }
    }
  }

  /// From three to seven ticks wherever there is room, and no label on another.
  @Test(arguments: [60.0, 100, 150, 200, 400, 800])
  func labelsNeverTouch(length: Double) {
    let scales = [
      Scale(0...10), Scale(-16.8...10.4), Scale(2.95...3.05), Scale(0...3e7), Scale(-1e-7...1e-7),
      Scale(0.004...1500, .logarithmic), Scale(1...2e300, .logarithmic), Scale(0...123_456),
    ]
    for scale in scales {
      let area = PlotArea(
        Rectangle(minX: 100, minY: 0, maxX: 100 + length, maxY: length), x: scale, y: scale)
      for edge in [AxisMark.Edge.bottom, .left] {
        let axis = AxisMark(edge, name: "b (intercept)")
        let bounds = texts(axis, in: area).map(\.bounds)
        for (index, one) in bounds.enumerated() {
          for other in bounds[..<index] { #expect(!one.intersects(other)) }
        }
        let count = axis.ticks(of: scale, length: length, theme: .light).count
        #expect(count <= 7)
        if length >= 200 { #expect(count >= 3) }
      }
    }
  }

  @Test func leavesOutWhatIsInBracketsWhereThereIsNoRoom() {
    #expect(texts(AxisMark(.bottom, name: "b (intercept)")).last?.string == "b (intercept)")
    let small = PlotArea(
      Rectangle(minX: 0, minY: 0, maxX: 50, maxY: 50), x: Scale(0...1), y: Scale(0...1))
    #expect(texts(AxisMark(.left, name: "b (intercept)"), in: small).last?.string == "b")
  }
}
