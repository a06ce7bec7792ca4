import Descent
import Drawing
import Experiments
import Plotting
import Testing

@testable import Figures

@Suite struct StrayStatesTests {
  private let area = PlotArea(
    Rectangle(minX: 0, minY: 0, maxX: 400, maxY: 300), x: Scale(0...4), y: Scale(0...3))

  private func texts(_ paths: [[SIMD2<Double>]], at states: [Int]) -> [Text] {
    let strays = OffscreenStates(
      of: paths, runs: Array(paths.indices), beyond: area, theme: .light)
    var canvas = DisplayList()
    for mark in strays.marks(at: Moment(time: 0, states: states), theme: .light) {
      mark.mark.draw(on: &canvas, in: area, theme: .light)
    }
    return canvas.texts
  }

  /// Two states are left of the plot, one above it, and one at its border, which is within.
  private let path = [
    SIMD2(-1.0, 1), SIMD2(-2, 2), SIMD2(1, 1), SIMD2(1, 5), SIMD2(4, 3), SIMD2(2, 2),
  ]

  @Test func areCountedUpToTheMoment() {
    #expect(texts([path], at: [5]).map(\.string) == ["2", "1"])
    #expect(texts([path], at: [0]).map(\.string) == ["1"])
    #expect(texts([path], at: [2]).map(\.string) == ["2"])
  }

  @Test func areNoneWhereAllIsSeen() {
    #expect(texts([[SIMD2(1, 1), SIMD2(3, 2)]], at: [1]).isEmpty)
  }

  @Test func arrowsOfSeveralRunsStayApart() {
    let bounds = texts(Array(repeating: path, count: 5), at: [5, 5, 5, 5, 5]).map(\.bounds)
    #expect(bounds.count == 10)
    for (index, box) in bounds.enumerated() {
      #expect(area.rectangle.contains(box))
      #expect(!bounds[..<index].contains { $0.intersects(box) })
    }
  }
}
